// Generated from the grammar by scripts/generate/16-quick-parser.mjs. Do not edit.
// biome-ignore-all format: written for machines
import { type QuickNode, type TokenStream, textValue, wordValue } from "../quick/token-stream.js";

/** Keywords and signs, by their kind. */
export const quickWords: readonly string[] = ["%",",",".","a","about","above","administer","after","ages","agree","agreed","alias","all","alongside","also","an","and","any","any-time","approach","as","asked","assent","assess","at","authors","barrier","because","before","belief","below","better","booster","boosters","bridge","by","caregiver","caution","channel","chapter","chapters","check","cites","client","climbs","code","competency","completion","confidentiality","consent","contact","contexts","contraindications","controller","coping","core-pain","course","covering","covers","crisis","crutch","cut-off","daily","date","day","days","delivery","deviation","difficulty","discuss","do","doi","done","dose","drop","due","during","each","early","else","end","entries","entry","event","every","evidence","exclude","expected-response","extend","fade","family","field","first","flags","focus","for","forced","format","formulation","from","goal","grade","harms","hears","held","hierarchy","higher","homework","hour","hours","if","import","in","include","instructions","is","isbn","items","keep","kept","keywords","kind","language","last","late","least","licence","license","like","load","materials","mean","measure","mechanism","middle","minute","minutes","mode","model","moments","month","monthly","months","most","need","needed","needs","new","nightly","none","not","note","nothing","number","observe","of","offer","on","once","open","opened","or","order","ordinary","origin","other","other-day","others","out-of-hours","outside","over","overlapping","page","pages","pause","penalty","per","person","phase","place","plan","policy","population","practice","practise","precedence","prediction","priority","problem","problem-area","protocol","purpose","purposes","question","raise","rated","rater","rationale","reaches","read","readiness","reading","record","refer","registration","reminder","repeat","replace","respond","review","reviewed","reward","risk","row","safeguarding","safety","schema","screen","second","seconds","seen","self-image","sending","serves","session","sessions","setting","settle","severity","sharing","shorten","source","stage","start","state","status","stay","step","steps","stop","strand","success","summary","supervision","tailor","targets","team","technique","text","than","the","then","therapy","time","time-in-bed","times","to","topic","total","training","traits","trial","trials","twice","type","typical","unless","until","usual","value","variant","version","voluntary","watch","week","weekdays","weekly","weeks","when","where","wish","with","within","wording","worse","year","years","yes-no","{","}"];
/** Kinds of the tokens that are no fixed word. */
export const quickKinds = {"TEXT_BLOCK":290,"QUOTED":291,"UNCLOSED_QUOTE":292,"VERSION":293,"NUMBER":294,"RANGE_SIGN":295,"ID":296,"UNREADABLE":297,"END":298} as const;

const setOf = (...kinds: number[]): Uint8Array => { const set = new Uint8Array(299); for (const kind of kinds) set[kind] = 1; return set; };
const set0 = setOf(46,54,55,60,83,87,91,94,98,100,105,107,111,121,132,133,137,144,177,178,179,188,189,190,216,221,231,234,247,257,269,280,297);
const set1 = setOf(46,54,55,60,83,87,91,94,98,100,105,107,121,132,133,137,144,177,178,179,188,189,190,216,221,231,234,247,257,269,280,297);
const set2 = setOf(46,54,55,60,83,87,91,94,98,100,105,107,121,132,133,137,144,177,178,179,188,189,216,221,231,234,247,257,269,280);
const set3 = setOf(290,291,292);
const set4 = setOf(16,256,295);
const set5 = setOf(256,295);
const set6 = setOf(64,65,108,109,135,136,140,142,218,219,274,277,285,286);
const set7 = setOf(158,263,294);
const set8 = setOf(158,263);
const set9 = setOf(3,15,62,77,84,141,148,176,276);
const set10 = setOf(3,15,77,84,176);
const set11 = setOf(62,141,148,276);
const set12 = setOf(62,141,148,275,276);
const set13 = setOf(64,140,166,274);
const set14 = setOf(12,139,294);
const set15 = setOf(39,40,81,82,108,109,135,136,172,173,218,219,237,238,261,262);
const set16 = setOf(62,84,141,143,148,158,263,275,276,294);
const set17 = setOf(46,60,91,121,133,144,177,178,179,188,234,247,257);
const set18 = setOf(54,55,87,94,98,100,137,189,216,221,269,280);
const set19 = setOf(11,45,90,93,151,245,260,264,265,268,297);
const set20 = setOf(11,90,93,245,260,268);
const set21 = setOf(151,265);
const set22 = setOf(290,291,292,296);
const set23 = setOf(63,153,248,253,287,294);
const set24 = setOf(11,42,58,61,117,151,192,196,258,271,297);
const set25 = setOf(11,42,58,192,196);
const set26 = setOf(151,271);
const set27 = setOf(31,284);
const set28 = setOf(7,9,13,19,26,29,34,36,38,42,43,44,47,51,52,68,72,73,74,89,110,114,118,121,130,146,151,164,175,186,191,193,197,200,201,202,205,211,222,223,227,236,238,239,241,242,245,254,260,278,279,281,283,297);
const set29 = setOf(104,119,167,220,296,297);
const set30 = setOf(7,9,13,36,42,44,47,52,121,130,146,164,191,222,223,238,241,245,260,278,279,281);
const set31 = setOf(29,34,114,151,186,193,197,201,227,283);
const set32 = setOf(175,205,211);
const set33 = setOf(74,89,118);
const set34 = setOf(29,114,186,193,197,201,227,283);
const set35 = setOf(34,151);
const set36 = setOf(0,155);
const set37 = setOf(12,20,62,84,139,141,143,148,158,159,263,275,276,294);
const set38 = setOf(108,109,135,136);
const set39 = setOf(1,161);
const set40 = setOf(53,59,199,297);
const set41 = setOf(53,59);
const set42 = setOf(95,267);
const set43 = setOf(0,108,109,135,136);
const set44 = setOf(63,153,248,253,287);
const set45 = setOf(138,162,236,237,297);
const set46 = setOf(6,14,19,25,46,49,54,55,56,60,66,67,83,84,85,87,91,94,97,98,100,105,107,120,121,122,123,126,127,129,132,133,137,144,177,178,179,181,182,185,187,188,189,204,215,216,221,224,225,226,231,232,234,235,240,243,244,247,257,269,270,271,278,280,297);
const set47 = setOf(14,19,25,66,97,120,122,126,127,187,204,226,235,270);
const set48 = setOf(84,123,224,225);
const set49 = setOf(8,86,113,188,201,228,297);
const set50 = setOf(86,113);
const set51 = setOf(1,256,295);
const set52 = setOf(32,33,224,225,281,297);
const set53 = setOf(224,225);
const set54 = setOf(32,33);
const set55 = setOf(71,116);
const set56 = setOf(6,76,118,151,156,162,180,183,184,209,297);
const set57 = setOf(6,76,183,184);
const set58 = setOf(76,162);
const set59 = setOf(118,156,180,183,184);
const set60 = setOf(183,184);
const set61 = setOf(180,183,184);
const set62 = setOf(24,73,99,210);
const set63 = setOf(24,35,95,112,157,169);
const set64 = setOf(24,112);
const set65 = setOf(75,296);
const set66 = setOf(18,78,92,124,134);
const set67 = setOf(1,251);
const set68 = setOf(4,160,297);
const set69 = setOf(7,266,283,297);
const set70 = setOf(7,266);
const set71 = setOf(22,35,48,214,229,297);
const set72 = setOf(48,214);
const set73 = setOf(37,41,96,102,163,175,212,217,273,297);
const set74 = setOf(41,217);
const set75 = setOf(37,96,102,175);
const set76 = setOf(23,50,168,297);
const set77 = setOf(23,50,168);
const set78 = setOf(70,88,174,194,203,206,207,230,290,291,292,296);
const set79 = setOf(5,24,30,31,72,115,150,284);
const set80 = setOf(5,30);
const set81 = setOf(290,291,292,294,296);
const set82 = setOf(125,143);
const set83 = setOf(64,65,224,225,274,277);
const set84 = setOf(88,203,206,230);
const set85 = setOf(70,290,291,292,296);
const set86 = setOf(88,230);
const set87 = setOf(278,290,291,292);
const set88 = setOf(70,88,174,194,203,206,207,230,290,291,292,296,297);
const set89 = setOf(46,69,107,154,183,184,246,259,297);
const set90 = setOf(69,183,184,246,259);
const set91 = setOf(164,209,245,278,297);
const set92 = setOf(164,245);

function HomeworkFile(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_imports: QuickNode[] = [];
  const v_members: QuickNode[] = [];
  while (set0[p.kind()] === 1) {
    const each1At = p.at; const each1_imports = v_imports.length; const each1_members = v_members.length; let each1Fits = false;
    each1: {
      choice2: {
        if (p.kind() === 111) {
          const option3At = p.at; const option3_imports = v_imports.length;
          option3: {
            const got4 = p.kind() === 111 ? Import(p) : undefined;
            if (got4 === undefined) { break option3; } v_imports.push(got4);
            break choice2;
          }
          p.at = option3At; v_imports.length = option3_imports;
        }
        if (set1[p.kind()] === 1) {
          const option5At = p.at; const option5_members = v_members.length;
          option5: {
            const got6 = set1[p.kind()] === 1 ? FileMember(p) : undefined;
            if (got6 === undefined) { break option5; } v_members.push(got6);
            break choice2;
          }
          p.at = option5At; v_members.length = option5_members;
        }
        break each1;
      }
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_imports.length = each1_imports; v_members.length = each1_members; break; }
  }
  const node: QuickNode = { $type: "HomeworkFile", imports: v_imports, members: v_members, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "imports", v_imports);
  p.adoptAll(node, "members", v_members);
  return node;
}
function FileMember(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 190) { const node = Protocol(p); if (node) return node; p.at = at; }
  if (set2[p.kind()] === 1) { const node = Declaration(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function Import(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_names: QuickNode[] = [];
  let v_from: unknown = undefined;
  if (p.kind() !== 111) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  if (p.isName()) {
    const maybe1At = p.at; const maybe1_names = v_names.length; let maybe1Fits = false;
    maybe1: {
      const got2 = p.isName() ? ImportedName(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_names.push(got2);
      while (p.kind() === 1) {
        const each3At = p.at; const each3_names = v_names.length; let each3Fits = false;
        each3: {
          if (p.kind() !== 1) { break each3; } p.at++;
          const got4 = p.isName() ? ImportedName(p) : undefined;
          if (got4 === undefined) { break each3; } v_names.push(got4);
          each3Fits = true;
        }
        if (!each3Fits || p.at === each3At) { p.at = each3At; v_names.length = each3_names; break; }
      }
      if (p.kind() === 1) {
        const maybe5At = p.at; let maybe5Fits = false;
        maybe5: {
          if (p.kind() !== 1) { break maybe5; } p.at++;
          maybe5Fits = true;
        }
        if (!maybe5Fits) { p.at = maybe5At; }
      }
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_names.length = maybe1_names; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  if (p.kind() !== 99) { return undefined; } p.at++;
  const got6 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got6 === undefined) { return undefined; } v_from = got6;
  const node: QuickNode = { $type: "Import", names: v_names, from: v_from, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "names", v_names);
  p.adopt(node, "from", v_from);
  return node;
}
function ImportedName(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_alias: unknown = undefined;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (p.kind() === 20) {
    const maybe2At = p.at; const maybe2_alias = v_alias; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 20) { break maybe2; } p.at++;
      const got3 = p.isName() ? Name(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_alias = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_alias = maybe2_alias; }
  }
  const node: QuickNode = { $type: "ImportedName", name: v_name, alias: v_alias, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function BrokenLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;
  if (!(p.kind() === 297)) { return undefined; } v_text = wordValue(p);
  const node: QuickNode = { $type: "BrokenLine", text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function Name(p: TokenStream): string | undefined {
  if (!(p.isName())) return undefined;
  return wordValue(p);
}
function Word(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_id: unknown = undefined;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_id = got1;
  const node: QuickNode = { $type: "Word", id: v_id, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function Text(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_value: unknown = undefined;
  if (!(set3[p.kind()] === 1)) { return undefined; } v_value = textValue(p);
  const node: QuickNode = { $type: "Text", value: v_value, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function Phrase(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_term: unknown = undefined;
  let v_text: unknown = undefined;
  choice1: {
    if (p.isName()) {
      const option2At = p.at; const option2_term = v_term; const option2_text = v_text;
      option2: {
        const got3 = p.isName() ? Word(p) : undefined;
        if (got3 === undefined) { break option2; } v_term = got3;
        if (set3[p.kind()] === 1) {
          const maybe4At = p.at; const maybe4_text = v_text; let maybe4Fits = false;
          maybe4: {
            const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got5 === undefined) { break maybe4; } v_text = got5;
            maybe4Fits = true;
          }
          if (!maybe4Fits) { p.at = maybe4At; v_text = maybe4_text; }
        }
        break choice1;
      }
      p.at = option2At; v_term = option2_term; v_text = option2_text;
    }
    if (set3[p.kind()] === 1) {
      const option6At = p.at; const option6_text = v_text;
      option6: {
        const got7 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got7 === undefined) { break option6; } v_text = got7;
        break choice1;
      }
      p.at = option6At; v_text = option6_text;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Phrase", term: v_term, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "term", v_term);
  p.adopt(node, "text", v_text);
  return node;
}
function NumberRange(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_from: unknown = undefined;
  let v_to: unknown = undefined;
  let v_open: boolean = false;
  if (!(p.kind() === 294)) { return undefined; } v_from = p.number();
  if (set4[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_to = v_to; const maybe1_open = v_open; let maybe1Fits = false;
    maybe1: {
      choice2: {
        if (set5[p.kind()] === 1) {
          const option3At = p.at; const option3_to = v_to; const option3_open = v_open;
          option3: {
            choice4: {
              if (p.kind() === 295) {
                const option5At = p.at;
                option5: {
                  if (!(p.kind() === 295)) { break option5; } p.at++;
                  break choice4;
                }
                p.at = option5At;
              }
              if (p.kind() === 256) {
                const option6At = p.at;
                option6: {
                  if (p.kind() !== 256) { break option6; } p.at++;
                  break choice4;
                }
                p.at = option6At;
              }
              break option3;
            }
            choice7: {
              if (p.kind() === 294) {
                const option8At = p.at; const option8_to = v_to;
                option8: {
                  if (!(p.kind() === 294)) { break option8; } v_to = p.number();
                  break choice7;
                }
                p.at = option8At; v_to = option8_to;
              }
              if (p.kind() === 80) {
                const option9At = p.at; const option9_open = v_open;
                option9: {
                  if (!(p.kind() === 80)) { break option9; } v_open = true; p.at++;
                  break choice7;
                }
                p.at = option9At; v_open = option9_open;
              }
              break option3;
            }
            break choice2;
          }
          p.at = option3At; v_to = option3_to; v_open = option3_open;
        }
        if (p.kind() === 16) {
          const option10At = p.at; const option10_open = v_open;
          option10: {
            if (!(p.kind() === 16)) { break option10; } v_open = true; p.at++;
            if (p.kind() !== 170) { break option10; } p.at++;
            break choice2;
          }
          p.at = option10At; v_open = option10_open;
        }
        break maybe1;
      }
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_to = maybe1_to; v_open = maybe1_open; }
  }
  const node: QuickNode = { $type: "NumberRange", from: v_from, to: v_to, open: v_open, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function NumberRanges(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_items: QuickNode[] = [];
  const got1 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got1 === undefined) { return undefined; } v_items.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_items = v_items.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got3 === undefined) { break each2; } v_items.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_items.length = each2_items; break; }
  }
  const node: QuickNode = { $type: "NumberRanges", items: v_items, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "items", v_items);
  return node;
}
function TimeUnit(p: TokenStream): string | undefined {
  if (!(set6[p.kind()] === 1)) return undefined;
  return wordValue(p);
}
function Duration(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_length: unknown = undefined;
  let v_unit: unknown = undefined;
  const got1 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got1 === undefined) { return undefined; } v_length = got1;
  const got2 = set6[p.kind()] === 1 ? TimeUnit(p) : undefined;
  if (got2 === undefined) { return undefined; } v_unit = got2;
  const node: QuickNode = { $type: "Duration", length: v_length, unit: v_unit, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "length", v_length);
  return node;
}
function Frequency(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_times: unknown = undefined;
  let v_count: unknown = undefined;
  let v_per: unknown = undefined;
  let v_every: unknown = undefined;
  choice1: {
    if (set7[p.kind()] === 1) {
      const option2At = p.at; const option2_times = v_times; const option2_count = v_count; const option2_per = v_per;
      option2: {
        choice3: {
          if (set8[p.kind()] === 1) {
            const option4At = p.at; const option4_times = v_times;
            option4: {
              if (!(set8[p.kind()] === 1)) { break option4; } v_times = wordValue(p);
              break choice3;
            }
            p.at = option4At; v_times = option4_times;
          }
          if (p.kind() === 294) {
            const option5At = p.at; const option5_count = v_count;
            option5: {
              const got6 = p.kind() === 294 ? NumberRange(p) : undefined;
              if (got6 === undefined) { break option5; } v_count = got6;
              choice7: {
                if (p.kind() === 255) {
                  const option8At = p.at;
                  option8: {
                    if (p.kind() !== 255) { break option8; } p.at++;
                    break choice7;
                  }
                  p.at = option8At;
                }
                if (p.kind() === 253) {
                  const option9At = p.at;
                  option9: {
                    if (p.kind() !== 253) { break option9; } p.at++;
                    break choice7;
                  }
                  p.at = option9At;
                }
                break option5;
              }
              break choice3;
            }
            p.at = option5At; v_count = option5_count;
          }
          break option2;
        }
        if (set9[p.kind()] === 1) {
          const maybe10At = p.at; const maybe10_per = v_per; let maybe10Fits = false;
          maybe10: {
            choice11: {
              if (set10[p.kind()] === 1) {
                const option12At = p.at; const option12_per = v_per;
                option12: {
                  choice13: {
                    if (p.kind() === 176) {
                      const option14At = p.at;
                      option14: {
                        if (p.kind() !== 176) { break option14; } p.at++;
                        break choice13;
                      }
                      p.at = option14At;
                    }
                    if (p.kind() === 3) {
                      const option15At = p.at;
                      option15: {
                        if (p.kind() !== 3) { break option15; } p.at++;
                        break choice13;
                      }
                      p.at = option15At;
                    }
                    if (p.kind() === 15) {
                      const option16At = p.at;
                      option16: {
                        if (p.kind() !== 15) { break option16; } p.at++;
                        break choice13;
                      }
                      p.at = option16At;
                    }
                    if (p.kind() === 77) {
                      const option17At = p.at;
                      option17: {
                        if (p.kind() !== 77) { break option17; } p.at++;
                        break choice13;
                      }
                      p.at = option17At;
                    }
                    if (p.kind() === 84) {
                      const option18At = p.at;
                      option18: {
                        if (p.kind() !== 84) { break option18; } p.at++;
                        break choice13;
                      }
                      p.at = option18At;
                    }
                    break option12;
                  }
                  const got19 = set6[p.kind()] === 1 ? TimeUnit(p) : undefined;
                  if (got19 === undefined) { break option12; } v_per = got19;
                  break choice11;
                }
                p.at = option12At; v_per = option12_per;
              }
              if (set11[p.kind()] === 1) {
                const option20At = p.at; const option20_per = v_per;
                option20: {
                  if (!(set11[p.kind()] === 1)) { break option20; } v_per = wordValue(p);
                  break choice11;
                }
                p.at = option20At; v_per = option20_per;
              }
              break maybe10;
            }
            maybe10Fits = true;
          }
          if (!maybe10Fits) { p.at = maybe10At; v_per = maybe10_per; }
        }
        break choice1;
      }
      p.at = option2At; v_times = option2_times; v_count = option2_count; v_per = option2_per;
    }
    if (set12[p.kind()] === 1) {
      const option21At = p.at; const option21_per = v_per;
      option21: {
        if (!(set12[p.kind()] === 1)) { break option21; } v_per = wordValue(p);
        break choice1;
      }
      p.at = option21At; v_per = option21_per;
    }
    if (p.kind() === 84) {
      const option22At = p.at; const option22_per = v_per; const option22_every = v_every;
      option22: {
        if (p.kind() !== 84) { break option22; } p.at++;
        choice23: {
          if (set13[p.kind()] === 1) {
            const option24At = p.at; const option24_per = v_per;
            option24: {
              if (!(set13[p.kind()] === 1)) { break option24; } v_per = wordValue(p);
              break choice23;
            }
            p.at = option24At; v_per = option24_per;
          }
          if (p.kind() === 165) {
            const option25At = p.at; const option25_per = v_per;
            option25: {
              if (p.kind() !== 165) { break option25; } p.at++;
              const got26 = p.kind() === 64 ? OtherDay(p) : undefined;
              if (got26 === undefined) { break option25; } v_per = got26;
              break choice23;
            }
            p.at = option25At; v_per = option25_per;
          }
          if (p.kind() === 294) {
            const option27At = p.at; const option27_every = v_every; const option27_per = v_per;
            option27: {
              if (!(p.kind() === 294)) { break option27; } v_every = p.number();
              const got28 = set6[p.kind()] === 1 ? TimeUnit(p) : undefined;
              if (got28 === undefined) { break option27; } v_per = got28;
              break choice23;
            }
            p.at = option27At; v_every = option27_every; v_per = option27_per;
          }
          break option22;
        }
        break choice1;
      }
      p.at = option22At; v_per = option22_per; v_every = option22_every;
    }
    if (p.kind() === 143) {
      const option29At = p.at; const option29_per = v_per;
      option29: {
        if (p.kind() !== 143) { break option29; } p.at++;
        const got30 = p.kind() === 65 ? MostDays(p) : undefined;
        if (got30 === undefined) { break option29; } v_per = got30;
        break choice1;
      }
      p.at = option29At; v_per = option29_per;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Frequency", times: v_times, count: v_count, per: v_per, every: v_every, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "count", v_count);
  return node;
}
function OtherDay(p: TokenStream): string | undefined {
  if (!(p.kind() === 64)) return undefined;
  return wordValue(p);
}
function MostDays(p: TokenStream): string | undefined {
  if (!(p.kind() === 65)) return undefined;
  return wordValue(p);
}
function Dose(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_open: boolean = false;
  let v_asNeeded: boolean = false;
  let v_allDay: boolean = false;
  let v_moments: boolean = false;
  let v_amount: unknown = undefined;
  let v_unit: unknown = undefined;
  let v_frequency: unknown = undefined;
  let v_lasting: unknown = undefined;
  choice1: {
    if (p.kind() === 159) {
      const option2At = p.at; const option2_open = v_open;
      option2: {
        if (!(p.kind() === 159)) { break option2; } v_open = true; p.at++;
        break choice1;
      }
      p.at = option2At; v_open = option2_open;
    }
    if (p.kind() === 20) {
      const option3At = p.at; const option3_asNeeded = v_asNeeded;
      option3: {
        if (!(p.kind() === 20)) { break option3; } v_asNeeded = true; p.at++;
        if (p.kind() !== 145) { break option3; } p.at++;
        break choice1;
      }
      p.at = option3At; v_asNeeded = option3_asNeeded;
    }
    if (set14[p.kind()] === 1) {
      const option4At = p.at; const option4_allDay = v_allDay; const option4_moments = v_moments; const option4_amount = v_amount; const option4_unit = v_unit; const option4_frequency = v_frequency; const option4_lasting = v_lasting;
      option4: {
        choice5: {
          if (p.kind() === 12) {
            const option6At = p.at; const option6_allDay = v_allDay;
            option6: {
              if (!(p.kind() === 12)) { break option6; } v_allDay = true; p.at++;
              if (p.kind() !== 64) { break option6; } p.at++;
              break choice5;
            }
            p.at = option6At; v_allDay = option6_allDay;
          }
          if (p.kind() === 139) {
            const option7At = p.at; const option7_moments = v_moments;
            option7: {
              if (!(p.kind() === 139)) { break option7; } v_moments = true; p.at++;
              break choice5;
            }
            p.at = option7At; v_moments = option7_moments;
          }
          if (p.kind() === 294) {
            const option8At = p.at; const option8_amount = v_amount; const option8_unit = v_unit;
            option8: {
              const got9 = p.kind() === 294 ? NumberRange(p) : undefined;
              if (got9 === undefined) { break option8; } v_amount = got9;
              const got10 = set15[p.kind()] === 1 ? DoseUnit(p) : undefined;
              if (got10 === undefined) { break option8; } v_unit = got10;
              break choice5;
            }
            p.at = option8At; v_amount = option8_amount; v_unit = option8_unit;
          }
          break option4;
        }
        if (set16[p.kind()] === 1) {
          const maybe11At = p.at; const maybe11_frequency = v_frequency; let maybe11Fits = false;
          maybe11: {
            const got12 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
            if (got12 === undefined) { break maybe11; } v_frequency = got12;
            maybe11Fits = true;
          }
          if (!maybe11Fits) { p.at = maybe11At; v_frequency = maybe11_frequency; }
        }
        if (p.kind() === 95) {
          const maybe13At = p.at; const maybe13_lasting = v_lasting; let maybe13Fits = false;
          maybe13: {
            if (p.kind() !== 95) { break maybe13; } p.at++;
            const got14 = p.kind() === 294 ? Duration(p) : undefined;
            if (got14 === undefined) { break maybe13; } v_lasting = got14;
            maybe13Fits = true;
          }
          if (!maybe13Fits) { p.at = maybe13At; v_lasting = maybe13_lasting; }
        }
        break choice1;
      }
      p.at = option4At; v_allDay = option4_allDay; v_moments = option4_moments; v_amount = option4_amount; v_unit = option4_unit; v_frequency = option4_frequency; v_lasting = option4_lasting;
    }
    if (set16[p.kind()] === 1) {
      const option15At = p.at; const option15_frequency = v_frequency; const option15_lasting = v_lasting;
      option15: {
        const got16 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
        if (got16 === undefined) { break option15; } v_frequency = got16;
        if (p.kind() === 95) {
          const maybe17At = p.at; const maybe17_lasting = v_lasting; let maybe17Fits = false;
          maybe17: {
            if (p.kind() !== 95) { break maybe17; } p.at++;
            const got18 = p.kind() === 294 ? Duration(p) : undefined;
            if (got18 === undefined) { break maybe17; } v_lasting = got18;
            maybe17Fits = true;
          }
          if (!maybe17Fits) { p.at = maybe17At; v_lasting = maybe17_lasting; }
        }
        break choice1;
      }
      p.at = option15At; v_frequency = option15_frequency; v_lasting = option15_lasting;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Dose", open: v_open, asNeeded: v_asNeeded, allDay: v_allDay, moments: v_moments, amount: v_amount, unit: v_unit, frequency: v_frequency, lasting: v_lasting, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "amount", v_amount);
  p.adopt(node, "frequency", v_frequency);
  p.adopt(node, "lasting", v_lasting);
  return node;
}
function DoseUnit(p: TokenStream): string | undefined {
  if (!(set15[p.kind()] === 1)) return undefined;
  return wordValue(p);
}
function Declaration(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set17[p.kind()] === 1) { const node = VocabularyTerm(p); if (node) return node; p.at = at; }
  if (p.kind() === 132) { const node = Measure(p); if (node) return node; p.at = at; }
  if (p.kind() === 107) { const node = Homework(p); if (node) return node; p.at = at; }
  if (p.kind() === 105) { const node = Hierarchy(p); if (node) return node; p.at = at; }
  if (set18[p.kind()] === 1) { const node = Aim(p); if (node) return node; p.at = at; }
  if (p.kind() === 83) { const node = Event(p); if (node) return node; p.at = at; }
  if (p.kind() === 231) { const node = Source(p); if (node) return node; p.at = at; }
  return undefined;
}
function VocabularyTerm(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_vocabulary: unknown = undefined;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  let v_parent: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (!(set17[p.kind()] === 1)) { return undefined; } v_vocabulary = wordValue(p);
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 115) {
    const maybe4At = p.at; const maybe4_parent = v_parent; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 115) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_parent = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_parent = maybe4_parent; }
  }
  if (p.kind() === 288) {
    const maybe6At = p.at; const maybe6_lines = v_lines.length; let maybe6Fits = false;
    maybe6: {
      if (p.kind() !== 288) { break maybe6; } p.at++;
      while (set19[p.kind()] === 1) {
        const each7At = p.at; const each7_lines = v_lines.length; let each7Fits = false;
        each7: {
          const got8 = set19[p.kind()] === 1 ? VocabularyLine(p) : undefined;
          if (got8 === undefined) { break each7; } v_lines.push(got8);
          each7Fits = true;
        }
        if (!each7Fits || p.at === each7At) { p.at = each7At; v_lines.length = each7_lines; break; }
      }
      if (p.kind() !== 289) { break maybe6; } p.at++;
      maybe6Fits = true;
    }
    if (!maybe6Fits) { p.at = maybe6At; v_lines.length = maybe6_lines; }
  }
  const node: QuickNode = { $type: "VocabularyTerm", vocabulary: v_vocabulary, name: v_name, title: v_title, parent: v_parent, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adopt(node, "parent", v_parent);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function VocabularyLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set20[p.kind()] === 1) { const node = VocabularyPhraseLine(p); if (node) return node; p.at = at; }
  if (set21[p.kind()] === 1) { const node = VocabularyTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 45) { const node = CodeLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 264) { const node = FieldTypeLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function VocabularyPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set20[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function VocabularyTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(set21[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function CodeLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_codes: QuickNode[] = [];
  if (p.kind() !== 45) { return undefined; } p.at++;
  const got1 = p.isName() ? Code(p) : undefined;
  if (got1 === undefined) { return undefined; } v_codes.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_codes = v_codes.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Code(p) : undefined;
      if (got3 === undefined) { break each2; } v_codes.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_codes.length = each2_codes; break; }
  }
  const node: QuickNode = { $type: "CodeLine", codes: v_codes, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "codes", v_codes);
  return node;
}
function Code(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_system: unknown = undefined;
  let v_code: unknown = undefined;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_system = got1;
  const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got2 === undefined) { return undefined; } v_code = got2;
  const node: QuickNode = { $type: "Code", system: v_system, code: v_code, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "code", v_code);
  return node;
}
function FieldTypeLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_type: unknown = undefined;
  if (p.kind() !== 264) { return undefined; } p.at++;
  const got1 = set23[p.kind()] === 1 ? FieldType(p) : undefined;
  if (got1 === undefined) { return undefined; } v_type = got1;
  const node: QuickNode = { $type: "FieldTypeLine", type: v_type, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "type", v_type);
  return node;
}
function Measure(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 132) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 288) {
    const maybe4At = p.at; const maybe4_lines = v_lines.length; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 288) { break maybe4; } p.at++;
      while (set24[p.kind()] === 1) {
        const each5At = p.at; const each5_lines = v_lines.length; let each5Fits = false;
        each5: {
          const got6 = set24[p.kind()] === 1 ? MeasureLine(p) : undefined;
          if (got6 === undefined) { break each5; } v_lines.push(got6);
          each5Fits = true;
        }
        if (!each5Fits || p.at === each5At) { p.at = each5At; v_lines.length = each5_lines; break; }
      }
      if (p.kind() !== 289) { break maybe4; } p.at++;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_lines.length = maybe4_lines; }
  }
  const node: QuickNode = { $type: "Measure", name: v_name, title: v_title, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function MeasureLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set25[p.kind()] === 1) { const node = MeasurePhraseLine(p); if (node) return node; p.at = at; }
  if (set26[p.kind()] === 1) { const node = MeasureTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 117) { const node = ItemsLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 258) { const node = TotalLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 61) { const node = CutOffLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function MeasurePhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set25[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function MeasureTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(set26[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function ItemsLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_count: unknown = undefined;
  const v_each: QuickNode[] = [];
  if (p.kind() !== 117) { return undefined; } p.at++;
  if (p.kind() === 294) {
    const maybe1At = p.at; const maybe1_count = v_count; let maybe1Fits = false;
    maybe1: {
      if (!(p.kind() === 294)) { break maybe1; } v_count = p.number();
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_count = maybe1_count; }
  }
  if (p.kind() === 155) {
    const maybe2At = p.at; const maybe2_each = v_each.length; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 155) { break maybe2; } p.at++;
      const got3 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_each.push(got3);
      while (p.kind() === 161) {
        const each4At = p.at; const each4_each = v_each.length; let each4Fits = false;
        each4: {
          if (p.kind() !== 161) { break each4; } p.at++;
          const got5 = p.kind() === 294 ? NumberRange(p) : undefined;
          if (got5 === undefined) { break each4; } v_each.push(got5);
          each4Fits = true;
        }
        if (!each4Fits || p.at === each4At) { p.at = each4At; v_each.length = each4_each; break; }
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_each.length = maybe2_each; }
  }
  const node: QuickNode = { $type: "ItemsLine", count: v_count, each: v_each, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "each", v_each);
  return node;
}
function TotalLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_total: unknown = undefined;
  let v_mean: boolean = false;
  let v_direction: unknown = undefined;
  if (p.kind() !== 258) { return undefined; } p.at++;
  if (p.kind() === 294) {
    const maybe1At = p.at; const maybe1_total = v_total; let maybe1Fits = false;
    maybe1: {
      const got2 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_total = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_total = maybe1_total; }
  }
  if (p.kind() === 131) {
    const maybe3At = p.at; const maybe3_mean = v_mean; let maybe3Fits = false;
    maybe3: {
      if (!(p.kind() === 131)) { break maybe3; } v_mean = true; p.at++;
      maybe3Fits = true;
    }
    if (!maybe3Fits) { p.at = maybe3At; v_mean = maybe3_mean; }
  }
  if (p.kind() === 1) {
    const maybe4At = p.at; const maybe4_direction = v_direction; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 1) { break maybe4; } p.at++;
      if (p.kind() !== 106) { break maybe4; } p.at++;
      if (p.kind() !== 115) { break maybe4; } p.at++;
      if (!(set27[p.kind()] === 1)) { break maybe4; } v_direction = wordValue(p);
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_direction = maybe4_direction; }
  }
  const node: QuickNode = { $type: "TotalLine", total: v_total, mean: v_mean, direction: v_direction, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "total", v_total);
  return node;
}
function CutOffLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_score: unknown = undefined;
  let v_text: unknown = undefined;
  if (p.kind() !== 61) { return undefined; } p.at++;
  if (!(p.kind() === 294)) { return undefined; } v_score = p.number();
  if (set3[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_text = v_text; let maybe1Fits = false;
    maybe1: {
      const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_text = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_text = maybe1_text; }
  }
  const node: QuickNode = { $type: "CutOffLine", score: v_score, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  return node;
}
function Homework(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  let v_like: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 107) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 128) {
    const maybe4At = p.at; const maybe4_like = v_like; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 128) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_like = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_like = maybe4_like; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set28[p.kind()] === 1) {
    const each6At = p.at; const each6_lines = v_lines.length; let each6Fits = false;
    each6: {
      const got7 = set28[p.kind()] === 1 ? HomeworkLine(p) : undefined;
      if (got7 === undefined) { break each6; } v_lines.push(got7);
      each6Fits = true;
    }
    if (!each6Fits || p.at === each6At) { p.at = each6At; v_lines.length = each6_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Homework", name: v_name, title: v_title, like: v_like, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adopt(node, "like", v_like);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function EveryHomework(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 84) { return undefined; } p.at++;
  if (p.kind() !== 107) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set28[p.kind()] === 1) {
    const each1At = p.at; const each1_lines = v_lines.length; let each1Fits = false;
    each1: {
      const got2 = set28[p.kind()] === 1 ? HomeworkLine(p) : undefined;
      if (got2 === undefined) { break each1; } v_lines.push(got2);
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_lines.length = each1_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "EveryHomework", lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function EveryRecord(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 84) { return undefined; } p.at++;
  if (p.kind() !== 202) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  while ((set29[p.kind()] === 1 || p.isName())) {
    const each1At = p.at; const each1_lines = v_lines.length; let each1Fits = false;
    each1: {
      const got2 = (set29[p.kind()] === 1 || p.isName()) ? RecordLine(p) : undefined;
      if (got2 === undefined) { break each1; } v_lines.push(got2);
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_lines.length = each1_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "EveryRecord", lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function HomeworkLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set30[p.kind()] === 1) { const node = HomeworkPhraseLine(p); if (node) return node; p.at = at; }
  if (set31[p.kind()] === 1) { const node = HomeworkTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 26) { const node = EmptiedHomeworkLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 19) { const node = HomeworkApproach(p); if (node) return node; p.at = at; }
  if (p.kind() === 43) { const node = ClientHears(p); if (node) return node; p.at = at; }
  if (p.kind() === 72) { const node = DoneBy(p); if (node) return node; p.at = at; }
  if (p.kind() === 200) { const node = Readiness(p); if (node) return node; p.at = at; }
  if (p.kind() === 26) { const node = Barrier(p); if (node) return node; p.at = at; }
  if (p.kind() === 110) { const node = NotDone(p); if (node) return node; p.at = at; }
  if (p.kind() === 239) { const node = StopRule(p); if (node) return node; p.at = at; }
  if (p.kind() === 242) { const node = Summary(p); if (node) return node; p.at = at; }
  if (p.kind() === 68) { const node = Difficulty(p); if (node) return node; p.at = at; }
  if (p.kind() === 51) { const node = Contexts(p); if (node) return node; p.at = at; }
  if (p.kind() === 73) { const node = DoseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 202) { const node = Record(p); if (node) return node; p.at = at; }
  if (p.kind() === 38) { const node = Channel(p); if (node) return node; p.at = at; }
  if (set32[p.kind()] === 1) { const node = Prompt(p); if (node) return node; p.at = at; }
  if (set33[p.kind()] === 1) { const node = Crutches(p); if (node) return node; p.at = at; }
  if (p.kind() === 254) { const node = TimeInBed(p); if (node) return node; p.at = at; }
  if (p.kind() === 236) { const node = HierarchyStay(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function EmptiedHomeworkLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  if (!(p.kind() === 26)) { return undefined; } v_keyword = wordValue(p);
  if (p.kind() !== 152) { return undefined; } p.at++;
  const node: QuickNode = { $type: "EmptiedLine", keyword: v_keyword, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function HomeworkPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set30[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function HomeworkTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  choice1: {
    if (set34[p.kind()] === 1) {
      const option2At = p.at; const option2_keyword = v_keyword; const option2_reader = v_reader; const option2_text = v_text;
      option2: {
        if (!(set34[p.kind()] === 1)) { break option2; } v_keyword = wordValue(p);
        if (p.kind() === 95) {
          const maybe3At = p.at; const maybe3_reader = v_reader; let maybe3Fits = false;
          maybe3: {
            if (p.kind() !== 95) { break maybe3; } p.at++;
            const got4 = p.isName() ? Word(p) : undefined;
            if (got4 === undefined) { break maybe3; } v_reader = got4;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_reader = maybe3_reader; }
        }
        const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got5 === undefined) { break option2; } v_text = got5;
        break choice1;
      }
      p.at = option2At; v_keyword = option2_keyword; v_reader = option2_reader; v_text = option2_text;
    }
    if (set35[p.kind()] === 1) {
      const option6At = p.at; const option6_keyword = v_keyword; const option6_text = v_text;
      option6: {
        if (!(set35[p.kind()] === 1)) { break option6; } v_keyword = wordValue(p);
        const got7 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got7 === undefined) { break option6; } v_text = got7;
        break choice1;
      }
      p.at = option6At; v_keyword = option6_keyword; v_text = option6_text;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function HomeworkApproach(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_approach: unknown = undefined;
  let v_bridge: unknown = undefined;
  if (p.kind() !== 19) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_approach = got1;
  if (p.kind() === 34) {
    const maybe2At = p.at; const maybe2_bridge = v_bridge; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 34) { break maybe2; } p.at++;
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_bridge = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_bridge = maybe2_bridge; }
  }
  const node: QuickNode = { $type: "HomeworkApproach", approach: v_approach, bridge: v_bridge, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "approach", v_approach);
  p.adopt(node, "bridge", v_bridge);
  return node;
}
function ClientHears(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_terms: QuickNode[] = [];
  if (p.kind() !== 43) { return undefined; } p.at++;
  if (p.kind() !== 103) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_terms.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_terms = v_terms.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_terms.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_terms.length = each2_terms; break; }
  }
  const node: QuickNode = { $type: "ClientHears", terms: v_terms, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "terms", v_terms);
  return node;
}
function DoneBy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  if (p.kind() !== 72) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  const node: QuickNode = { $type: "DoneBy", who: v_who, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  return node;
}
function Readiness(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_ratings: QuickNode[] = [];
  const v_otherwise: QuickNode[] = [];
  if (p.kind() !== 200) { return undefined; } p.at++;
  const got1 = p.isName() ? ReadinessRating(p) : undefined;
  if (got1 === undefined) { return undefined; } v_ratings.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_ratings = v_ratings.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? ReadinessRating(p) : undefined;
      if (got3 === undefined) { break each2; } v_ratings.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_ratings.length = each2_ratings; break; }
  }
  if (p.kind() === 79) {
    const maybe4At = p.at; const maybe4_otherwise = v_otherwise.length; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 79) { break maybe4; } p.at++;
      const got5 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_otherwise.push(got5);
      while (p.kind() === 1) {
        const each6At = p.at; const each6_otherwise = v_otherwise.length; let each6Fits = false;
        each6: {
          if (p.kind() !== 1) { break each6; } p.at++;
          const got7 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
          if (got7 === undefined) { break each6; } v_otherwise.push(got7);
          each6Fits = true;
        }
        if (!each6Fits || p.at === each6At) { p.at = each6At; v_otherwise.length = each6_otherwise; break; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_otherwise.length = maybe4_otherwise; }
  }
  const node: QuickNode = { $type: "Readiness", ratings: v_ratings, otherwise: v_otherwise, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "ratings", v_ratings);
  p.adoptAll(node, "otherwise", v_otherwise);
  return node;
}
function ReadinessRating(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_rating: unknown = undefined;
  let v_atLeast: unknown = undefined;
  let v_of: unknown = undefined;
  let v_percent: boolean = false;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_rating = got1;
  if (p.kind() === 24) {
    const maybe2At = p.at; const maybe2_atLeast = v_atLeast; const maybe2_percent = v_percent; const maybe2_of = v_of; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 24) { break maybe2; } p.at++;
      if (p.kind() !== 125) { break maybe2; } p.at++;
      if (!(p.kind() === 294)) { break maybe2; } v_atLeast = p.number();
      if (set36[p.kind()] === 1) {
        const maybe3At = p.at; const maybe3_percent = v_percent; const maybe3_of = v_of; let maybe3Fits = false;
        maybe3: {
          choice4: {
            if (p.kind() === 0) {
              const option5At = p.at; const option5_percent = v_percent;
              option5: {
                if (!(p.kind() === 0)) { break option5; } v_percent = true; p.at++;
                break choice4;
              }
              p.at = option5At; v_percent = option5_percent;
            }
            if (p.kind() === 155) {
              const option6At = p.at; const option6_of = v_of;
              option6: {
                if (p.kind() !== 155) { break option6; } p.at++;
                if (!(p.kind() === 294)) { break option6; } v_of = p.number();
                break choice4;
              }
              p.at = option6At; v_of = option6_of;
            }
            break maybe3;
          }
          maybe3Fits = true;
        }
        if (!maybe3Fits) { p.at = maybe3At; v_percent = maybe3_percent; v_of = maybe3_of; }
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_atLeast = maybe2_atLeast; v_percent = maybe2_percent; v_of = maybe2_of; }
  }
  const node: QuickNode = { $type: "ReadinessRating", rating: v_rating, atLeast: v_atLeast, of: v_of, percent: v_percent, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "rating", v_rating);
  return node;
}
function Barrier(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_side: unknown = undefined;
  let v_text: unknown = undefined;
  let v_coping: unknown = undefined;
  if (p.kind() !== 26) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_side = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_text = v_text; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_text = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_text = maybe2_text; }
  }
  if (p.kind() === 251) {
    const maybe4At = p.at; const maybe4_coping = v_coping; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 251) { break maybe4; } p.at++;
      const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_coping = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_coping = maybe4_coping; }
  }
  const node: QuickNode = { $type: "Barrier", side: v_side, text: v_text, coping: v_coping, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "side", v_side);
  p.adopt(node, "text", v_text);
  p.adopt(node, "coping", v_coping);
  return node;
}
function NotDone(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_responses: QuickNode[] = [];
  if (p.kind() !== 110) { return undefined; } p.at++;
  if (p.kind() !== 150) { return undefined; } p.at++;
  if (p.kind() !== 72) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_responses.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_responses = v_responses.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_responses.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_responses.length = each2_responses; break; }
  }
  const node: QuickNode = { $type: "NotDone", responses: v_responses, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "responses", v_responses);
  return node;
}
function StopRule(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_signs: QuickNode[] = [];
  let v_response: unknown = undefined;
  if (p.kind() !== 239) { return undefined; } p.at++;
  if (p.kind() !== 278) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_signs.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_signs = v_signs.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_signs.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_signs.length = each2_signs; break; }
  }
  if (p.kind() === 251) {
    const maybe4At = p.at; const maybe4_response = v_response; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 251) { break maybe4; } p.at++;
      const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_response = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_response = maybe4_response; }
  }
  const node: QuickNode = { $type: "StopRule", signs: v_signs, response: v_response, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "signs", v_signs);
  p.adopt(node, "response", v_response);
  return node;
}
function Summary(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_form: unknown = undefined;
  let v_reason: unknown = undefined;
  if (p.kind() !== 242) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_form = got1;
  if (p.kind() === 27) {
    const maybe2At = p.at; const maybe2_reason = v_reason; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 27) { break maybe2; } p.at++;
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_reason = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_reason = maybe2_reason; }
  }
  const node: QuickNode = { $type: "Summary", form: v_form, reason: v_reason, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "form", v_form);
  p.adopt(node, "reason", v_reason);
  return node;
}
function Difficulty(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_rating: unknown = undefined;
  let v_of: unknown = undefined;
  if (p.kind() !== 68) { return undefined; } p.at++;
  if (!(p.kind() === 294)) { return undefined; } v_rating = p.number();
  if (p.kind() === 155) {
    const maybe1At = p.at; const maybe1_of = v_of; let maybe1Fits = false;
    maybe1: {
      if (p.kind() !== 155) { break maybe1; } p.at++;
      if (!(p.kind() === 294)) { break maybe1; } v_of = p.number();
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_of = maybe1_of; }
  }
  const node: QuickNode = { $type: "Difficulty", rating: v_rating, of: v_of, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function Contexts(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_count: unknown = undefined;
  if (p.kind() !== 51) { return undefined; } p.at++;
  if (!(p.kind() === 294)) { return undefined; } v_count = p.number();
  const node: QuickNode = { $type: "Contexts", count: v_count, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function DoseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_dose: unknown = undefined;
  if (p.kind() !== 73) { return undefined; } p.at++;
  const got1 = set37[p.kind()] === 1 ? Dose(p) : undefined;
  if (got1 === undefined) { return undefined; } v_dose = got1;
  const node: QuickNode = { $type: "DoseLine", dose: v_dose, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "dose", v_dose);
  return node;
}
function TimeInBed(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_length: unknown = undefined;
  let v_unit: unknown = undefined;
  let v_text: unknown = undefined;
  if (p.kind() !== 254) { return undefined; } p.at++;
  if (p.kind() !== 24) { return undefined; } p.at++;
  if (p.kind() !== 125) { return undefined; } p.at++;
  const got1 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got1 === undefined) { return undefined; } v_length = got1;
  if (!(set38[p.kind()] === 1)) { return undefined; } v_unit = wordValue(p);
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_text = v_text; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_text = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_text = maybe2_text; }
  }
  const node: QuickNode = { $type: "TimeInBed", length: v_length, unit: v_unit, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "length", v_length);
  p.adopt(node, "text", v_text);
  return node;
}
function Crutches(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_act: unknown = undefined;
  const v_crutches: QuickNode[] = [];
  let v_bySession: unknown = undefined;
  if (!(set33[p.kind()] === 1)) { return undefined; } v_act = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_crutches.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_crutches = v_crutches.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_crutches.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_crutches.length = each2_crutches; break; }
  }
  if (p.kind() === 35) {
    const maybe4At = p.at; const maybe4_bySession = v_bySession; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 35) { break maybe4; } p.at++;
      if (p.kind() !== 224) { break maybe4; } p.at++;
      if (!(p.kind() === 294)) { break maybe4; } v_bySession = p.number();
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_bySession = maybe4_bySession; }
  }
  const node: QuickNode = { $type: "Crutches", act: v_act, crutches: v_crutches, bySession: v_bySession, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "crutches", v_crutches);
  return node;
}
function Prompt(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_prompt: unknown = undefined;
  let v_reader: unknown = undefined;
  const v_values: QuickNode[] = [];
  let v_reward: unknown = undefined;
  let v_askedBy: unknown = undefined;
  choice1: {
    if (p.kind() === 205) {
      const option2At = p.at; const option2_prompt = v_prompt; const option2_reader = v_reader; const option2_values = v_values.length; const option2_askedBy = v_askedBy;
      option2: {
        if (!(p.kind() === 205)) { break option2; } v_prompt = wordValue(p);
        if (p.kind() === 95) {
          const maybe3At = p.at; const maybe3_reader = v_reader; let maybe3Fits = false;
          maybe3: {
            if (p.kind() !== 95) { break maybe3; } p.at++;
            const got4 = p.isName() ? Word(p) : undefined;
            if (got4 === undefined) { break maybe3; } v_reader = got4;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_reader = maybe3_reader; }
        }
        const got5 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
        if (got5 === undefined) { break option2; } v_values.push(got5);
        while (p.kind() === 1) {
          const each6At = p.at; const each6_values = v_values.length; let each6Fits = false;
          each6: {
            if (p.kind() !== 1) { break each6; } p.at++;
            const got7 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
            if (got7 === undefined) { break each6; } v_values.push(got7);
            each6Fits = true;
          }
          if (!each6Fits || p.at === each6At) { p.at = each6At; v_values.length = each6_values; break; }
        }
        if (p.kind() === 21) {
          const maybe8At = p.at; const maybe8_askedBy = v_askedBy; let maybe8Fits = false;
          maybe8: {
            if (p.kind() !== 21) { break maybe8; } p.at++;
            if (p.kind() !== 35) { break maybe8; } p.at++;
            const got9 = p.isName() ? Word(p) : undefined;
            if (got9 === undefined) { break maybe8; } v_askedBy = got9;
            maybe8Fits = true;
          }
          if (!maybe8Fits) { p.at = maybe8At; v_askedBy = maybe8_askedBy; }
        }
        break choice1;
      }
      p.at = option2At; v_prompt = option2_prompt; v_reader = option2_reader; v_values.length = option2_values; v_askedBy = option2_askedBy;
    }
    if (p.kind() === 211) {
      const option10At = p.at; const option10_prompt = v_prompt; const option10_values = v_values.length; const option10_reward = v_reward; const option10_askedBy = v_askedBy;
      option10: {
        if (!(p.kind() === 211)) { break option10; } v_prompt = wordValue(p);
        const got11 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
        if (got11 === undefined) { break option10; } v_values.push(got11);
        while (p.kind() === 1) {
          const each12At = p.at; const each12_values = v_values.length; let each12Fits = false;
          each12: {
            if (p.kind() !== 1) { break each12; } p.at++;
            const got13 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
            if (got13 === undefined) { break each12; } v_values.push(got13);
            each12Fits = true;
          }
          if (!each12Fits || p.at === each12At) { p.at = each12At; v_values.length = each12_values; break; }
        }
        if (p.kind() === 95) {
          const maybe14At = p.at; const maybe14_reward = v_reward; let maybe14Fits = false;
          maybe14: {
            if (p.kind() !== 95) { break maybe14; } p.at++;
            const got15 = p.isName() ? Word(p) : undefined;
            if (got15 === undefined) { break maybe14; } v_reward = got15;
            maybe14Fits = true;
          }
          if (!maybe14Fits) { p.at = maybe14At; v_reward = maybe14_reward; }
        }
        if (p.kind() === 21) {
          const maybe16At = p.at; const maybe16_askedBy = v_askedBy; let maybe16Fits = false;
          maybe16: {
            if (p.kind() !== 21) { break maybe16; } p.at++;
            if (p.kind() !== 35) { break maybe16; } p.at++;
            const got17 = p.isName() ? Word(p) : undefined;
            if (got17 === undefined) { break maybe16; } v_askedBy = got17;
            maybe16Fits = true;
          }
          if (!maybe16Fits) { p.at = maybe16At; v_askedBy = maybe16_askedBy; }
        }
        break choice1;
      }
      p.at = option10At; v_prompt = option10_prompt; v_values.length = option10_values; v_reward = option10_reward; v_askedBy = option10_askedBy;
    }
    if (p.kind() === 175) {
      const option18At = p.at; const option18_prompt = v_prompt; const option18_values = v_values.length; const option18_askedBy = v_askedBy;
      option18: {
        if (!(p.kind() === 175)) { break option18; } v_prompt = wordValue(p);
        const got19 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
        if (got19 === undefined) { break option18; } v_values.push(got19);
        while (p.kind() === 1) {
          const each20At = p.at; const each20_values = v_values.length; let each20Fits = false;
          each20: {
            if (p.kind() !== 1) { break each20; } p.at++;
            const got21 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
            if (got21 === undefined) { break each20; } v_values.push(got21);
            each20Fits = true;
          }
          if (!each20Fits || p.at === each20At) { p.at = each20At; v_values.length = each20_values; break; }
        }
        if (p.kind() === 21) {
          const maybe22At = p.at; const maybe22_askedBy = v_askedBy; let maybe22Fits = false;
          maybe22: {
            if (p.kind() !== 21) { break maybe22; } p.at++;
            if (p.kind() !== 35) { break maybe22; } p.at++;
            const got23 = p.isName() ? Word(p) : undefined;
            if (got23 === undefined) { break maybe22; } v_askedBy = got23;
            maybe22Fits = true;
          }
          if (!maybe22Fits) { p.at = maybe22At; v_askedBy = maybe22_askedBy; }
        }
        break choice1;
      }
      p.at = option18At; v_prompt = option18_prompt; v_values.length = option18_values; v_askedBy = option18_askedBy;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Prompt", prompt: v_prompt, reader: v_reader, values: v_values, reward: v_reward, askedBy: v_askedBy, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adoptAll(node, "values", v_values);
  p.adopt(node, "reward", v_reward);
  p.adopt(node, "askedBy", v_askedBy);
  return node;
}
function Channel(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_channels: QuickNode[] = [];
  let v_text: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 38) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_channels.push(got1);
  while (set39[p.kind()] === 1) {
    const each2At = p.at; const each2_channels = v_channels.length; let each2Fits = false;
    each2: {
      choice3: {
        if (p.kind() === 161) {
          const option4At = p.at;
          option4: {
            if (p.kind() !== 161) { break option4; } p.at++;
            break choice3;
          }
          p.at = option4At;
        }
        if (p.kind() === 1) {
          const option5At = p.at;
          option5: {
            if (p.kind() !== 1) { break option5; } p.at++;
            break choice3;
          }
          p.at = option5At;
        }
        break each2;
      }
      const got6 = p.isName() ? Word(p) : undefined;
      if (got6 === undefined) { break each2; } v_channels.push(got6);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_channels.length = each2_channels; break; }
  }
  if (set3[p.kind()] === 1) {
    const maybe7At = p.at; const maybe7_text = v_text; let maybe7Fits = false;
    maybe7: {
      const got8 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got8 === undefined) { break maybe7; } v_text = got8;
      maybe7Fits = true;
    }
    if (!maybe7Fits) { p.at = maybe7At; v_text = maybe7_text; }
  }
  if (p.kind() === 288) {
    const maybe9At = p.at; const maybe9_lines = v_lines.length; let maybe9Fits = false;
    maybe9: {
      if (p.kind() !== 288) { break maybe9; } p.at++;
      while (set40[p.kind()] === 1) {
        const each10At = p.at; const each10_lines = v_lines.length; let each10Fits = false;
        each10: {
          const got11 = set40[p.kind()] === 1 ? ChannelLine(p) : undefined;
          if (got11 === undefined) { break each10; } v_lines.push(got11);
          each10Fits = true;
        }
        if (!each10Fits || p.at === each10At) { p.at = each10At; v_lines.length = each10_lines; break; }
      }
      if (p.kind() !== 289) { break maybe9; } p.at++;
      maybe9Fits = true;
    }
    if (!maybe9Fits) { p.at = maybe9At; v_lines.length = maybe9_lines; }
  }
  const node: QuickNode = { $type: "Channel", channels: v_channels, text: v_text, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "channels", v_channels);
  p.adopt(node, "text", v_text);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function ChannelLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 199) { const node = EntriesRead(p); if (node) return node; p.at = at; }
  if (set41[p.kind()] === 1) { const node = ChannelTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function EntriesRead(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  let v_within: unknown = undefined;
  if (p.kind() !== 199) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  if (p.kind() === 282) {
    const maybe4At = p.at; const maybe4_within = v_within; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 282) { break maybe4; } p.at++;
      const got5 = p.kind() === 294 ? Duration(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_within = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_within = maybe4_within; }
  }
  const node: QuickNode = { $type: "EntriesRead", who: v_who, within: v_within, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  p.adopt(node, "within", v_within);
  return node;
}
function ChannelTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(set41[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function Record(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_form: unknown = undefined;
  let v_reason: unknown = undefined;
  let v_block: boolean = false;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 202) { return undefined; } p.at++;
  if ((set22[p.kind()] === 1 || p.isName())) {
    const maybe1At = p.at; const maybe1_form = v_form; const maybe1_reason = v_reason; let maybe1Fits = false;
    maybe1: {
      const got2 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_form = got2;
      if (p.kind() === 27) {
        const maybe3At = p.at; const maybe3_reason = v_reason; let maybe3Fits = false;
        maybe3: {
          if (p.kind() !== 27) { break maybe3; } p.at++;
          const got4 = set3[p.kind()] === 1 ? Text(p) : undefined;
          if (got4 === undefined) { break maybe3; } v_reason = got4;
          maybe3Fits = true;
        }
        if (!maybe3Fits) { p.at = maybe3At; v_reason = maybe3_reason; }
      }
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_form = maybe1_form; v_reason = maybe1_reason; }
  }
  if (p.kind() === 288) {
    const maybe5At = p.at; const maybe5_block = v_block; const maybe5_lines = v_lines.length; let maybe5Fits = false;
    maybe5: {
      if (!(p.kind() === 288)) { break maybe5; } v_block = true; p.at++;
      while ((set29[p.kind()] === 1 || p.isName())) {
        const each6At = p.at; const each6_lines = v_lines.length; let each6Fits = false;
        each6: {
          const got7 = (set29[p.kind()] === 1 || p.isName()) ? RecordLine(p) : undefined;
          if (got7 === undefined) { break each6; } v_lines.push(got7);
          each6Fits = true;
        }
        if (!each6Fits || p.at === each6At) { p.at = each6At; v_lines.length = each6_lines; break; }
      }
      if (p.kind() !== 289) { break maybe5; } p.at++;
      maybe5Fits = true;
    }
    if (!maybe5Fits) { p.at = maybe5At; v_block = maybe5_block; v_lines.length = maybe5_lines; }
  }
  const node: QuickNode = { $type: "Record", form: v_form, reason: v_reason, block: v_block, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "form", v_form);
  p.adopt(node, "reason", v_reason);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function RecordLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 104) { const node = RecordHeld(p); if (node) return node; p.at = at; }
  if (p.kind() === 220) { const node = RecordSeen(p); if (node) return node; p.at = at; }
  if (p.kind() === 119) { const node = RecordKept(p); if (node) return node; p.at = at; }
  if (p.kind() === 167) { const node = RecordOthers(p); if (node) return node; p.at = at; }
  if (p.isName()) { const node = RecordField(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function RecordHeld(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  if (p.kind() !== 104) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  const node: QuickNode = { $type: "RecordHeld", who: v_who, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  return node;
}
function RecordSeen(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  if (p.kind() !== 220) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  const node: QuickNode = { $type: "RecordSeen", who: v_who, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  return node;
}
function RecordKept(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;
  let v_length: unknown = undefined;
  let v_untilEnd: boolean = false;
  if (p.kind() !== 119) { return undefined; } p.at++;
  if (set3[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_text = v_text; let maybe1Fits = false;
    maybe1: {
      const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_text = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_text = maybe1_text; }
  }
  if (set42[p.kind()] === 1) {
    const maybe3At = p.at; const maybe3_length = v_length; const maybe3_untilEnd = v_untilEnd; let maybe3Fits = false;
    maybe3: {
      choice4: {
        if (p.kind() === 95) {
          const option5At = p.at; const option5_length = v_length;
          option5: {
            if (p.kind() !== 95) { break option5; } p.at++;
            const got6 = p.kind() === 294 ? Duration(p) : undefined;
            if (got6 === undefined) { break option5; } v_length = got6;
            break choice4;
          }
          p.at = option5At; v_length = option5_length;
        }
        if (p.kind() === 267) {
          const option7At = p.at; const option7_untilEnd = v_untilEnd;
          option7: {
            if (p.kind() !== 267) { break option7; } p.at++;
            if (!(p.kind() === 250)) { break option7; } v_untilEnd = true; p.at++;
            if (p.kind() !== 80) { break option7; } p.at++;
            break choice4;
          }
          p.at = option7At; v_untilEnd = option7_untilEnd;
        }
        break maybe3;
      }
      maybe3Fits = true;
    }
    if (!maybe3Fits) { p.at = maybe3At; v_length = maybe3_length; v_untilEnd = maybe3_untilEnd; }
  }
  const node: QuickNode = { $type: "RecordKept", text: v_text, length: v_length, untilEnd: v_untilEnd, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  p.adopt(node, "length", v_length);
  return node;
}
function RecordOthers(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;
  if (p.kind() !== 167) { return undefined; } p.at++;
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "RecordOthers", text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  return node;
}
function RecordField(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_field: unknown = undefined;
  let v_type: unknown = undefined;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_field = got1;
  if (set23[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_type = v_type; let maybe2Fits = false;
    maybe2: {
      const got3 = set23[p.kind()] === 1 ? FieldType(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_type = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_type = maybe2_type; }
  }
  const node: QuickNode = { $type: "RecordField", field: v_field, type: v_type, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "field", v_field);
  p.adopt(node, "type", v_type);
  return node;
}
function FieldType(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_type: unknown = undefined;
  let v_range: unknown = undefined;
  let v_unit: unknown = undefined;
  choice1: {
    if (p.kind() === 294) {
      const option2At = p.at; const option2_range = v_range; const option2_unit = v_unit;
      option2: {
        const got3 = p.kind() === 294 ? NumberRange(p) : undefined;
        if (got3 === undefined) { break option2; } v_range = got3;
        if (set43[p.kind()] === 1) {
          const maybe4At = p.at; const maybe4_unit = v_unit; let maybe4Fits = false;
          maybe4: {
            if (!(set43[p.kind()] === 1)) { break maybe4; } v_unit = wordValue(p);
            maybe4Fits = true;
          }
          if (!maybe4Fits) { p.at = maybe4At; v_unit = maybe4_unit; }
        }
        break choice1;
      }
      p.at = option2At; v_range = option2_range; v_unit = option2_unit;
    }
    if (set44[p.kind()] === 1) {
      const option5At = p.at; const option5_type = v_type;
      option5: {
        if (!(set44[p.kind()] === 1)) { break option5; } v_type = wordValue(p);
        break choice1;
      }
      p.at = option5At; v_type = option5_type;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "FieldType", type: v_type, range: v_range, unit: v_unit, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "range", v_range);
  return node;
}
function Hierarchy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  let v_scale: unknown = undefined;
  let v_rater: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 105) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 195) {
    const maybe4At = p.at; const maybe4_scale = v_scale; const maybe4_rater = v_rater; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 195) { break maybe4; } p.at++;
      const got5 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_scale = got5;
      if (p.kind() === 35) {
        const maybe6At = p.at; const maybe6_rater = v_rater; let maybe6Fits = false;
        maybe6: {
          if (p.kind() !== 35) { break maybe6; } p.at++;
          const got7 = p.isName() ? Word(p) : undefined;
          if (got7 === undefined) { break maybe6; } v_rater = got7;
          maybe6Fits = true;
        }
        if (!maybe6Fits) { p.at = maybe6At; v_rater = maybe6_rater; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_scale = maybe4_scale; v_rater = maybe4_rater; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set45[p.kind()] === 1) {
    const each8At = p.at; const each8_lines = v_lines.length; let each8Fits = false;
    each8: {
      const got9 = set45[p.kind()] === 1 ? HierarchyLine(p) : undefined;
      if (got9 === undefined) { break each8; } v_lines.push(got9);
      each8Fits = true;
    }
    if (!each8Fits || p.at === each8At) { p.at = each8At; v_lines.length = each8_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Hierarchy", name: v_name, title: v_title, scale: v_scale, rater: v_rater, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adopt(node, "scale", v_scale);
  p.adopt(node, "rater", v_rater);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function HierarchyLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 162) { const node = HierarchyOrder(p); if (node) return node; p.at = at; }
  if (p.kind() === 138) { const node = HierarchyModel(p); if (node) return node; p.at = at; }
  if (p.kind() === 236) { const node = HierarchyStay(p); if (node) return node; p.at = at; }
  if (p.kind() === 237) { const node = Step(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function HierarchyOrder(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_order: unknown = undefined;
  let v_untilSession: unknown = undefined;
  let v_laterOrder: unknown = undefined;
  if (p.kind() !== 162) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_order = got1;
  if (p.kind() === 267) {
    const maybe2At = p.at; const maybe2_untilSession = v_untilSession; const maybe2_laterOrder = v_laterOrder; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 267) { break maybe2; } p.at++;
      if (p.kind() !== 224) { break maybe2; } p.at++;
      if (!(p.kind() === 294)) { break maybe2; } v_untilSession = p.number();
      if (p.kind() !== 251) { break maybe2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_laterOrder = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_untilSession = maybe2_untilSession; v_laterOrder = maybe2_laterOrder; }
  }
  const node: QuickNode = { $type: "HierarchyOrder", order: v_order, untilSession: v_untilSession, laterOrder: v_laterOrder, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "order", v_order);
  p.adopt(node, "laterOrder", v_laterOrder);
  return node;
}
function HierarchyModel(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_model: unknown = undefined;
  if (p.kind() !== 138) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_model = got1;
  const node: QuickNode = { $type: "HierarchyModel", model: v_model, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "model", v_model);
  return node;
}
function HierarchyStay(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_until: unknown = undefined;
  let v_twice: boolean = false;
  if (p.kind() !== 236) { return undefined; } p.at++;
  if (p.kind() !== 267) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_until = got1;
  if (p.kind() === 263) {
    const maybe2At = p.at; const maybe2_twice = v_twice; let maybe2Fits = false;
    maybe2: {
      if (!(p.kind() === 263)) { break maybe2; } v_twice = true; p.at++;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_twice = maybe2_twice; }
  }
  const node: QuickNode = { $type: "HierarchyStay", until: v_until, twice: v_twice, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "until", v_until);
  return node;
}
function Step(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_rating: unknown = undefined;
  let v_title: unknown = undefined;
  if (p.kind() !== 237) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (!(p.kind() === 294)) { return undefined; } v_rating = p.number();
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  const node: QuickNode = { $type: "Step", name: v_name, rating: v_rating, title: v_title, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  return node;
}
function Protocol(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  const v_members: QuickNode[] = [];
  if (p.kind() !== 190) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set46[p.kind()] === 1) {
    const each4At = p.at; const each4_members = v_members.length; let each4Fits = false;
    each4: {
      const got5 = set46[p.kind()] === 1 ? ProtocolMember(p) : undefined;
      if (got5 === undefined) { break each4; } v_members.push(got5);
      each4Fits = true;
    }
    if (!each4Fits || p.at === each4At) { p.at = each4At; v_members.length = each4_members; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Protocol", name: v_name, title: v_title, members: v_members, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adoptAll(node, "members", v_members);
  return node;
}
function ProtocolMember(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set47[p.kind()] === 1) { const node = HeadLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 271) { const node = VersionLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 85) { const node = EvidenceLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 107) { const node = HomeworkNone(p); if (node) return node; p.at = at; }
  if (p.kind() === 185) { const node = Precedence(p); if (node) return node; p.at = at; }
  if (p.kind() === 129) { const node = Load(p); if (node) return node; p.at = at; }
  if (p.kind() === 182) { const node = Population(p); if (node) return node; p.at = at; }
  if (p.kind() === 56) { const node = Course(p); if (node) return node; p.at = at; }
  if (p.kind() === 240) { const node = Strand(p); if (node) return node; p.at = at; }
  if (p.kind() === 232) { const node = Stage(p); if (node) return node; p.at = at; }
  if (set2[p.kind()] === 1) { const node = Declaration(p); if (node) return node; p.at = at; }
  if (p.kind() === 84) { const node = EveryHomework(p); if (node) return node; p.at = at; }
  if (p.kind() === 84) { const node = EveryRecord(p); if (node) return node; p.at = at; }
  if (set48[p.kind()] === 1) { const node = SessionBlock(p); if (node) return node; p.at = at; }
  if (p.kind() === 278) { const node = WhenOffer(p); if (node) return node; p.at = at; }
  if (p.kind() === 6) { const node = Administer(p); if (node) return node; p.at = at; }
  if (p.kind() === 244) { const node = Tailor(p); if (node) return node; p.at = at; }
  if (p.kind() === 49) { const node = Consent(p); if (node) return node; p.at = at; }
  if (p.kind() === 215) { const node = Safety(p); if (node) return node; p.at = at; }
  if (p.kind() === 243) { const node = Supervision(p); if (node) return node; p.at = at; }
  if (p.kind() === 181) { const node = Policy(p); if (node) return node; p.at = at; }
  if (p.kind() === 67) { const node = Deviation(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function HeadLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set47[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function VersionLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_version: unknown = undefined;
  if (p.kind() !== 271) { return undefined; } p.at++;
  if (!(p.kind() === 293)) { return undefined; } v_version = wordValue(p);
  const node: QuickNode = { $type: "VersionLine", version: v_version, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function EvidenceLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_grades: QuickNode[] = [];
  if (p.kind() !== 85) { return undefined; } p.at++;
  const got1 = p.isName() ? EvidenceGrade(p) : undefined;
  if (got1 === undefined) { return undefined; } v_grades.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_grades = v_grades.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? EvidenceGrade(p) : undefined;
      if (got3 === undefined) { break each2; } v_grades.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_grades.length = each2_grades; break; }
  }
  const node: QuickNode = { $type: "EvidenceLine", grades: v_grades, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "grades", v_grades);
  return node;
}
function EvidenceGrade(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_grade: unknown = undefined;
  let v_of: unknown = undefined;
  let v_text: unknown = undefined;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_grade = got1;
  if (p.kind() !== 95) { return undefined; } p.at++;
  const got2 = p.isName() ? Word(p) : undefined;
  if (got2 === undefined) { return undefined; } v_of = got2;
  if (set3[p.kind()] === 1) {
    const maybe3At = p.at; const maybe3_text = v_text; let maybe3Fits = false;
    maybe3: {
      const got4 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got4 === undefined) { break maybe3; } v_text = got4;
      maybe3Fits = true;
    }
    if (!maybe3Fits) { p.at = maybe3At; v_text = maybe3_text; }
  }
  const node: QuickNode = { $type: "EvidenceGrade", grade: v_grade, of: v_of, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "grade", v_grade);
  p.adopt(node, "of", v_of);
  p.adopt(node, "text", v_text);
  return node;
}
function HomeworkNone(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_reason: unknown = undefined;
  if (p.kind() !== 107) { return undefined; } p.at++;
  if (p.kind() !== 149) { return undefined; } p.at++;
  if (p.kind() !== 27) { return undefined; } p.at++;
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_reason = got1;
  const node: QuickNode = { $type: "HomeworkNone", reason: v_reason, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reason", v_reason);
  return node;
}
function Precedence(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_first: unknown = undefined;
  let v_second: unknown = undefined;
  let v_text: unknown = undefined;
  if (p.kind() !== 185) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_first = got1;
  if (p.kind() !== 28) { return undefined; } p.at++;
  const got2 = p.isName() ? Word(p) : undefined;
  if (got2 === undefined) { return undefined; } v_second = got2;
  if (set3[p.kind()] === 1) {
    const maybe3At = p.at; const maybe3_text = v_text; let maybe3Fits = false;
    maybe3: {
      const got4 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got4 === undefined) { break maybe3; } v_text = got4;
      maybe3Fits = true;
    }
    if (!maybe3Fits) { p.at = maybe3At; v_text = maybe3_text; }
  }
  const node: QuickNode = { $type: "Precedence", first: v_first, second: v_second, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "first", v_first);
  p.adopt(node, "second", v_second);
  p.adopt(node, "text", v_text);
  return node;
}
function Load(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_minutes: unknown = undefined;
  let v_newTasks: unknown = undefined;
  let v_tasks: unknown = undefined;
  if (p.kind() !== 129) { return undefined; } p.at++;
  if (p.kind() !== 24) { return undefined; } p.at++;
  if (p.kind() !== 143) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 294) {
      const option2At = p.at; const option2_minutes = v_minutes; const option2_newTasks = v_newTasks; const option2_tasks = v_tasks;
      option2: {
        if (!(p.kind() === 294)) { break option2; } v_minutes = p.number();
        choice3: {
          if (p.kind() === 136) {
            const option4At = p.at;
            option4: {
              if (p.kind() !== 136) { break option4; } p.at++;
              break choice3;
            }
            p.at = option4At;
          }
          if (p.kind() === 135) {
            const option5At = p.at;
            option5: {
              if (p.kind() !== 135) { break option5; } p.at++;
              break choice3;
            }
            p.at = option5At;
          }
          break option2;
        }
        choice6: {
          if (p.kind() === 176) {
            const option7At = p.at;
            option7: {
              if (p.kind() !== 176) { break option7; } p.at++;
              break choice6;
            }
            p.at = option7At;
          }
          if (p.kind() === 3) {
            const option8At = p.at;
            option8: {
              if (p.kind() !== 3) { break option8; } p.at++;
              break choice6;
            }
            p.at = option8At;
          }
          break option2;
        }
        if (p.kind() !== 274) { break option2; } p.at++;
        if (p.kind() === 1) {
          const maybe9At = p.at; const maybe9_newTasks = v_newTasks; const maybe9_tasks = v_tasks; let maybe9Fits = false;
          maybe9: {
            if (p.kind() !== 1) { break maybe9; } p.at++;
            choice10: {
              if (p.kind() === 294) {
                const option11At = p.at; const option11_newTasks = v_newTasks;
                option11: {
                  if (!(p.kind() === 294)) { break option11; } v_newTasks = p.number();
                  if (p.kind() !== 147) { break option11; } p.at++;
                  break choice10;
                }
                p.at = option11At; v_newTasks = option11_newTasks;
              }
              if (p.kind() === 294) {
                const option12At = p.at; const option12_tasks = v_tasks;
                option12: {
                  if (!(p.kind() === 294)) { break option12; } v_tasks = p.number();
                  break choice10;
                }
                p.at = option12At; v_tasks = option12_tasks;
              }
              break maybe9;
            }
            if (p.kind() !== 176) { break maybe9; } p.at++;
            if (p.kind() !== 224) { break maybe9; } p.at++;
            maybe9Fits = true;
          }
          if (!maybe9Fits) { p.at = maybe9At; v_newTasks = maybe9_newTasks; v_tasks = maybe9_tasks; }
        }
        break choice1;
      }
      p.at = option2At; v_minutes = option2_minutes; v_newTasks = option2_newTasks; v_tasks = option2_tasks;
    }
    if (p.kind() === 294) {
      const option13At = p.at; const option13_newTasks = v_newTasks; const option13_tasks = v_tasks;
      option13: {
        choice14: {
          if (p.kind() === 294) {
            const option15At = p.at; const option15_newTasks = v_newTasks;
            option15: {
              if (!(p.kind() === 294)) { break option15; } v_newTasks = p.number();
              if (p.kind() !== 147) { break option15; } p.at++;
              break choice14;
            }
            p.at = option15At; v_newTasks = option15_newTasks;
          }
          if (p.kind() === 294) {
            const option16At = p.at; const option16_tasks = v_tasks;
            option16: {
              if (!(p.kind() === 294)) { break option16; } v_tasks = p.number();
              break choice14;
            }
            p.at = option16At; v_tasks = option16_tasks;
          }
          break option13;
        }
        if (p.kind() !== 176) { break option13; } p.at++;
        if (p.kind() !== 224) { break option13; } p.at++;
        break choice1;
      }
      p.at = option13At; v_newTasks = option13_newTasks; v_tasks = option13_tasks;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Load", minutes: v_minutes, newTasks: v_newTasks, tasks: v_tasks, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function Population(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_title: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 182) { return undefined; } p.at++;
  if (set3[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_title = v_title; let maybe1Fits = false;
    maybe1: {
      const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_title = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_title = maybe1_title; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set49[p.kind()] === 1) {
    const each3At = p.at; const each3_lines = v_lines.length; let each3Fits = false;
    each3: {
      const got4 = set49[p.kind()] === 1 ? PopulationLine(p) : undefined;
      if (got4 === undefined) { break each3; } v_lines.push(got4);
      each3Fits = true;
    }
    if (!each3Fits || p.at === each3At) { p.at = each3At; v_lines.length = each3_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Population", title: v_title, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function PopulationLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 8) { const node = AgesLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 188) { const node = ProblemLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 228) { const node = SeverityLine(p); if (node) return node; p.at = at; }
  if (set50[p.kind()] === 1) { const node = PopulationPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 201) { const node = ReadingLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function AgesLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_ages: unknown = undefined;
  if (p.kind() !== 8) { return undefined; } p.at++;
  const got1 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got1 === undefined) { return undefined; } v_ages = got1;
  const node: QuickNode = { $type: "AgesLine", ages: v_ages, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "ages", v_ages);
  return node;
}
function ProblemLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_problems: QuickNode[] = [];
  if (p.kind() !== 188) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? CodedProblem(p) : undefined;
  if (got1 === undefined) { return undefined; } v_problems.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_problems = v_problems.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? CodedProblem(p) : undefined;
      if (got3 === undefined) { break each2; } v_problems.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_problems.length = each2_problems; break; }
  }
  const node: QuickNode = { $type: "ProblemLine", problems: v_problems, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "problems", v_problems);
  return node;
}
function CodedProblem(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_term: unknown = undefined;
  let v_text: unknown = undefined;
  const v_codes: QuickNode[] = [];
  choice1: {
    if (p.isName()) {
      const option2At = p.at; const option2_term = v_term; const option2_text = v_text; const option2_codes = v_codes.length;
      option2: {
        const got3 = p.isName() ? Word(p) : undefined;
        if (got3 === undefined) { break option2; } v_term = got3;
        if ((set22[p.kind()] === 1 || p.isName())) {
          const maybe4At = p.at; const maybe4_text = v_text; const maybe4_codes = v_codes.length; let maybe4Fits = false;
          maybe4: {
            choice5: {
              if (set3[p.kind()] === 1) {
                const option6At = p.at; const option6_text = v_text;
                option6: {
                  const got7 = set3[p.kind()] === 1 ? Text(p) : undefined;
                  if (got7 === undefined) { break option6; } v_text = got7;
                  break choice5;
                }
                p.at = option6At; v_text = option6_text;
              }
              if (p.isName()) {
                const option8At = p.at; const option8_codes = v_codes.length;
                option8: {
                  const got9 = p.isName() ? Code(p) : undefined;
                  if (got9 === undefined) { break option8; } v_codes.push(got9);
                  while (p.isName()) {
                    const each10At = p.at; const each10_codes = v_codes.length; let each10Fits = false;
                    each10: {
                      const got11 = p.isName() ? Code(p) : undefined;
                      if (got11 === undefined) { break each10; } v_codes.push(got11);
                      each10Fits = true;
                    }
                    if (!each10Fits || p.at === each10At) { p.at = each10At; v_codes.length = each10_codes; break; }
                  }
                  break choice5;
                }
                p.at = option8At; v_codes.length = option8_codes;
              }
              break maybe4;
            }
            maybe4Fits = true;
          }
          if (!maybe4Fits) { p.at = maybe4At; v_text = maybe4_text; v_codes.length = maybe4_codes; }
        }
        break choice1;
      }
      p.at = option2At; v_term = option2_term; v_text = option2_text; v_codes.length = option2_codes;
    }
    if (set3[p.kind()] === 1) {
      const option12At = p.at; const option12_text = v_text;
      option12: {
        const got13 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got13 === undefined) { break option12; } v_text = got13;
        break choice1;
      }
      p.at = option12At; v_text = option12_text;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "CodedProblem", term: v_term, text: v_text, codes: v_codes, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "term", v_term);
  p.adopt(node, "text", v_text);
  p.adoptAll(node, "codes", v_codes);
  return node;
}
function SeverityLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_from: unknown = undefined;
  let v_to: unknown = undefined;
  const v_others: QuickNode[] = [];
  if (p.kind() !== 228) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_from = got1;
  if (set51[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_to = v_to; const maybe2_others = v_others.length; let maybe2Fits = false;
    maybe2: {
      choice3: {
        if (set5[p.kind()] === 1) {
          const option4At = p.at; const option4_to = v_to;
          option4: {
            choice5: {
              if (p.kind() === 295) {
                const option6At = p.at;
                option6: {
                  if (!(p.kind() === 295)) { break option6; } p.at++;
                  break choice5;
                }
                p.at = option6At;
              }
              if (p.kind() === 256) {
                const option7At = p.at;
                option7: {
                  if (p.kind() !== 256) { break option7; } p.at++;
                  break choice5;
                }
                p.at = option7At;
              }
              break option4;
            }
            const got8 = p.isName() ? Word(p) : undefined;
            if (got8 === undefined) { break option4; } v_to = got8;
            break choice3;
          }
          p.at = option4At; v_to = option4_to;
        }
        if (p.kind() === 1) {
          const option9At = p.at; const option9_others = v_others.length;
          option9: {
            if (p.kind() !== 1) { break option9; } p.at++;
            const got10 = p.isName() ? Word(p) : undefined;
            if (got10 === undefined) { break option9; } v_others.push(got10);
            while (p.kind() === 1) {
              const each11At = p.at; const each11_others = v_others.length; let each11Fits = false;
              each11: {
                if (p.kind() !== 1) { break each11; } p.at++;
                const got12 = p.isName() ? Word(p) : undefined;
                if (got12 === undefined) { break each11; } v_others.push(got12);
                each11Fits = true;
              }
              if (!each11Fits || p.at === each11At) { p.at = each11At; v_others.length = each11_others; break; }
            }
            break choice3;
          }
          p.at = option9At; v_others.length = option9_others;
        }
        break maybe2;
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_to = maybe2_to; v_others.length = maybe2_others; }
  }
  const node: QuickNode = { $type: "SeverityLine", from: v_from, to: v_to, others: v_others, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "from", v_from);
  p.adopt(node, "to", v_to);
  p.adoptAll(node, "others", v_others);
  return node;
}
function PopulationPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set50[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function ReadingLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_levels: QuickNode[] = [];
  if (p.kind() !== 201) { return undefined; } p.at++;
  const got1 = p.kind() === 101 ? ReadingLevel(p) : undefined;
  if (got1 === undefined) { return undefined; } v_levels.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_levels = v_levels.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.kind() === 101 ? ReadingLevel(p) : undefined;
      if (got3 === undefined) { break each2; } v_levels.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_levels.length = each2_levels; break; }
  }
  const node: QuickNode = { $type: "ReadingLine", levels: v_levels, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "levels", v_levels);
  return node;
}
function ReadingLevel(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_grade: unknown = undefined;
  let v_reader: unknown = undefined;
  if (p.kind() !== 101) { return undefined; } p.at++;
  const got1 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got1 === undefined) { return undefined; } v_grade = got1;
  if (p.kind() === 95) {
    const maybe2At = p.at; const maybe2_reader = v_reader; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 95) { break maybe2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_reader = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_reader = maybe2_reader; }
  }
  const node: QuickNode = { $type: "ReadingLevel", grade: v_grade, reader: v_reader, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "grade", v_grade);
  p.adopt(node, "reader", v_reader);
  return node;
}
function Course(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_open: boolean = false;
  let v_until: unknown = undefined;
  let v_sessions: unknown = undefined;
  let v_frequency: unknown = undefined;
  let v_weeks: unknown = undefined;
  let v_minutes: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 56) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 159) {
      const option2At = p.at; const option2_open = v_open; const option2_frequency = v_frequency; const option2_until = v_until;
      option2: {
        if (!(p.kind() === 159)) { break option2; } v_open = true; p.at++;
        if (set16[p.kind()] === 1) {
          const maybe3At = p.at; const maybe3_frequency = v_frequency; let maybe3Fits = false;
          maybe3: {
            const got4 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
            if (got4 === undefined) { break maybe3; } v_frequency = got4;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_frequency = maybe3_frequency; }
        }
        if (p.kind() === 267) {
          const maybe5At = p.at; const maybe5_until = v_until; let maybe5Fits = false;
          maybe5: {
            if (p.kind() !== 267) { break maybe5; } p.at++;
            const got6 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got6 === undefined) { break maybe5; } v_until = got6;
            maybe5Fits = true;
          }
          if (!maybe5Fits) { p.at = maybe5At; v_until = maybe5_until; }
        }
        break choice1;
      }
      p.at = option2At; v_open = option2_open; v_frequency = option2_frequency; v_until = option2_until;
    }
    if (p.kind() === 294) {
      const option7At = p.at; const option7_sessions = v_sessions; const option7_frequency = v_frequency; const option7_weeks = v_weeks; const option7_until = v_until;
      option7: {
        const got8 = p.kind() === 294 ? NumberRange(p) : undefined;
        if (got8 === undefined) { break option7; } v_sessions = got8;
        choice9: {
          if (p.kind() === 225) {
            const option10At = p.at;
            option10: {
              if (p.kind() !== 225) { break option10; } p.at++;
              break choice9;
            }
            p.at = option10At;
          }
          if (p.kind() === 224) {
            const option11At = p.at;
            option11: {
              if (p.kind() !== 224) { break option11; } p.at++;
              break choice9;
            }
            p.at = option11At;
          }
          break option7;
        }
        if (set16[p.kind()] === 1) {
          const maybe12At = p.at; const maybe12_frequency = v_frequency; let maybe12Fits = false;
          maybe12: {
            const got13 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
            if (got13 === undefined) { break maybe12; } v_frequency = got13;
            maybe12Fits = true;
          }
          if (!maybe12Fits) { p.at = maybe12At; v_frequency = maybe12_frequency; }
        }
        if (p.kind() === 170) {
          const maybe14At = p.at; const maybe14_weeks = v_weeks; let maybe14Fits = false;
          maybe14: {
            if (p.kind() !== 170) { break maybe14; } p.at++;
            const got15 = p.kind() === 294 ? NumberRange(p) : undefined;
            if (got15 === undefined) { break maybe14; } v_weeks = got15;
            choice16: {
              if (p.kind() === 277) {
                const option17At = p.at;
                option17: {
                  if (p.kind() !== 277) { break option17; } p.at++;
                  break choice16;
                }
                p.at = option17At;
              }
              if (p.kind() === 274) {
                const option18At = p.at;
                option18: {
                  if (p.kind() !== 274) { break option18; } p.at++;
                  break choice16;
                }
                p.at = option18At;
              }
              break maybe14;
            }
            maybe14Fits = true;
          }
          if (!maybe14Fits) { p.at = maybe14At; v_weeks = maybe14_weeks; }
        }
        if (p.kind() === 267) {
          const maybe19At = p.at; const maybe19_until = v_until; let maybe19Fits = false;
          maybe19: {
            if (p.kind() !== 267) { break maybe19; } p.at++;
            const got20 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got20 === undefined) { break maybe19; } v_until = got20;
            maybe19Fits = true;
          }
          if (!maybe19Fits) { p.at = maybe19At; v_until = maybe19_until; }
        }
        break choice1;
      }
      p.at = option7At; v_sessions = option7_sessions; v_frequency = option7_frequency; v_weeks = option7_weeks; v_until = option7_until;
    }
    return undefined;
  }
  if (p.kind() === 1) {
    const maybe21At = p.at; const maybe21_minutes = v_minutes; let maybe21Fits = false;
    maybe21: {
      if (p.kind() !== 1) { break maybe21; } p.at++;
      const got22 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got22 === undefined) { break maybe21; } v_minutes = got22;
      choice23: {
        if (p.kind() === 136) {
          const option24At = p.at;
          option24: {
            if (p.kind() !== 136) { break option24; } p.at++;
            break choice23;
          }
          p.at = option24At;
        }
        if (p.kind() === 135) {
          const option25At = p.at;
          option25: {
            if (p.kind() !== 135) { break option25; } p.at++;
            break choice23;
          }
          p.at = option25At;
        }
        break maybe21;
      }
      if (p.kind() !== 77) { break maybe21; } p.at++;
      maybe21Fits = true;
    }
    if (!maybe21Fits) { p.at = maybe21At; v_minutes = maybe21_minutes; }
  }
  if (p.kind() === 288) {
    const maybe26At = p.at; const maybe26_lines = v_lines.length; let maybe26Fits = false;
    maybe26: {
      if (p.kind() !== 288) { break maybe26; } p.at++;
      while (set52[p.kind()] === 1) {
        const each27At = p.at; const each27_lines = v_lines.length; let each27Fits = false;
        each27: {
          const got28 = set52[p.kind()] === 1 ? CourseLine(p) : undefined;
          if (got28 === undefined) { break each27; } v_lines.push(got28);
          each27Fits = true;
        }
        if (!each27Fits || p.at === each27At) { p.at = each27At; v_lines.length = each27_lines; break; }
      }
      if (p.kind() !== 289) { break maybe26; } p.at++;
      maybe26Fits = true;
    }
    if (!maybe26Fits) { p.at = maybe26At; v_lines.length = maybe26_lines; }
  }
  const node: QuickNode = { $type: "Course", open: v_open, until: v_until, sessions: v_sessions, frequency: v_frequency, weeks: v_weeks, minutes: v_minutes, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "until", v_until);
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "frequency", v_frequency);
  p.adopt(node, "weeks", v_weeks);
  p.adopt(node, "minutes", v_minutes);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function CourseLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set53[p.kind()] === 1) { const node = CourseStretch(p); if (node) return node; p.at = at; }
  if (set54[p.kind()] === 1) { const node = Boosters(p); if (node) return node; p.at = at; }
  if (p.kind() === 281) { const node = CourseCompany(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function CourseStretch(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_sessions: unknown = undefined;
  let v_frequency: unknown = undefined;
  choice1: {
    if (p.kind() === 225) {
      const option2At = p.at;
      option2: {
        if (p.kind() !== 225) { break option2; } p.at++;
        break choice1;
      }
      p.at = option2At;
    }
    if (p.kind() === 224) {
      const option3At = p.at;
      option3: {
        if (p.kind() !== 224) { break option3; } p.at++;
        break choice1;
      }
      p.at = option3At;
    }
    return undefined;
  }
  const got4 = p.kind() === 294 ? NumberRanges(p) : undefined;
  if (got4 === undefined) { return undefined; } v_sessions = got4;
  const got5 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
  if (got5 === undefined) { return undefined; } v_frequency = got5;
  const node: QuickNode = { $type: "CourseStretch", sessions: v_sessions, frequency: v_frequency, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "frequency", v_frequency);
  return node;
}
function Boosters(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_at: unknown = undefined;
  let v_unit: unknown = undefined;
  choice1: {
    if (p.kind() === 33) {
      const option2At = p.at;
      option2: {
        if (p.kind() !== 33) { break option2; } p.at++;
        break choice1;
      }
      p.at = option2At;
    }
    if (p.kind() === 32) {
      const option3At = p.at;
      option3: {
        if (p.kind() !== 32) { break option3; } p.at++;
        break choice1;
      }
      p.at = option3At;
    }
    return undefined;
  }
  const got4 = p.kind() === 294 ? NumberRanges(p) : undefined;
  if (got4 === undefined) { return undefined; } v_at = got4;
  const got5 = set6[p.kind()] === 1 ? TimeUnit(p) : undefined;
  if (got5 === undefined) { return undefined; } v_unit = got5;
  if (p.kind() !== 7) { return undefined; } p.at++;
  if (p.kind() !== 250) { return undefined; } p.at++;
  if (p.kind() !== 80) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Boosters", at: v_at, unit: v_unit, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "at", v_at);
  return node;
}
function CourseCompany(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_who: unknown = undefined;
  let v_minutes: unknown = undefined;
  let v_sessions: unknown = undefined;
  let v_how: unknown = undefined;
  if (p.kind() !== 281) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who = got1;
  choice2: {
    if (p.kind() === 294) {
      const option3At = p.at; const option3_minutes = v_minutes;
      option3: {
        const got4 = p.kind() === 294 ? NumberRange(p) : undefined;
        if (got4 === undefined) { break option3; } v_minutes = got4;
        choice5: {
          if (p.kind() === 136) {
            const option6At = p.at;
            option6: {
              if (p.kind() !== 136) { break option6; } p.at++;
              break choice5;
            }
            p.at = option6At;
          }
          if (p.kind() === 135) {
            const option7At = p.at;
            option7: {
              if (p.kind() !== 135) { break option7; } p.at++;
              break choice5;
            }
            p.at = option7At;
          }
          break option3;
        }
        if (p.kind() !== 77) { break option3; } p.at++;
        break choice2;
      }
      p.at = option3At; v_minutes = option3_minutes;
    }
    if (set53[p.kind()] === 1) {
      const option8At = p.at; const option8_sessions = v_sessions; const option8_how = v_how;
      option8: {
        choice9: {
          if (p.kind() === 225) {
            const option10At = p.at;
            option10: {
              if (p.kind() !== 225) { break option10; } p.at++;
              break choice9;
            }
            p.at = option10At;
          }
          if (p.kind() === 224) {
            const option11At = p.at;
            option11: {
              if (p.kind() !== 224) { break option11; } p.at++;
              break choice9;
            }
            p.at = option11At;
          }
          break option8;
        }
        const got12 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got12 === undefined) { break option8; } v_sessions = got12;
        if (p.isName()) {
          const maybe13At = p.at; const maybe13_how = v_how; let maybe13Fits = false;
          maybe13: {
            const got14 = p.isName() ? Word(p) : undefined;
            if (got14 === undefined) { break maybe13; } v_how = got14;
            maybe13Fits = true;
          }
          if (!maybe13Fits) { p.at = maybe13At; v_how = maybe13_how; }
        }
        break choice2;
      }
      p.at = option8At; v_sessions = option8_sessions; v_how = option8_how;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "CourseCompany", who: v_who, minutes: v_minutes, sessions: v_sessions, how: v_how, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "who", v_who);
  p.adopt(node, "minutes", v_minutes);
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "how", v_how);
  return node;
}
function Strand(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  let v_format: unknown = undefined;
  let v_sessions: unknown = undefined;
  let v_frequency: unknown = undefined;
  let v_minutes: unknown = undefined;
  if (p.kind() !== 240) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.isName()) {
    const maybe4At = p.at; const maybe4_format = v_format; let maybe4Fits = false;
    maybe4: {
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_format = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_format = maybe4_format; }
  }
  const got6 = p.kind() === 294 ? NumberRange(p) : undefined;
  if (got6 === undefined) { return undefined; } v_sessions = got6;
  choice7: {
    if (p.kind() === 225) {
      const option8At = p.at;
      option8: {
        if (p.kind() !== 225) { break option8; } p.at++;
        break choice7;
      }
      p.at = option8At;
    }
    if (p.kind() === 224) {
      const option9At = p.at;
      option9: {
        if (p.kind() !== 224) { break option9; } p.at++;
        break choice7;
      }
      p.at = option9At;
    }
    return undefined;
  }
  if (set16[p.kind()] === 1) {
    const maybe10At = p.at; const maybe10_frequency = v_frequency; let maybe10Fits = false;
    maybe10: {
      const got11 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
      if (got11 === undefined) { break maybe10; } v_frequency = got11;
      maybe10Fits = true;
    }
    if (!maybe10Fits) { p.at = maybe10At; v_frequency = maybe10_frequency; }
  }
  if (p.kind() === 1) {
    const maybe12At = p.at; const maybe12_minutes = v_minutes; let maybe12Fits = false;
    maybe12: {
      if (p.kind() !== 1) { break maybe12; } p.at++;
      const got13 = p.kind() === 294 ? NumberRange(p) : undefined;
      if (got13 === undefined) { break maybe12; } v_minutes = got13;
      choice14: {
        if (p.kind() === 136) {
          const option15At = p.at;
          option15: {
            if (p.kind() !== 136) { break option15; } p.at++;
            break choice14;
          }
          p.at = option15At;
        }
        if (p.kind() === 135) {
          const option16At = p.at;
          option16: {
            if (p.kind() !== 135) { break option16; } p.at++;
            break choice14;
          }
          p.at = option16At;
        }
        break maybe12;
      }
      if (p.kind() !== 77) { break maybe12; } p.at++;
      maybe12Fits = true;
    }
    if (!maybe12Fits) { p.at = maybe12At; v_minutes = maybe12_minutes; }
  }
  const node: QuickNode = { $type: "Strand", name: v_name, title: v_title, format: v_format, sessions: v_sessions, frequency: v_frequency, minutes: v_minutes, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adopt(node, "format", v_format);
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "frequency", v_frequency);
  p.adopt(node, "minutes", v_minutes);
  return node;
}
function Stage(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  const v_titles: QuickNode[] = [];
  let v_sessions: unknown = undefined;
  let v_phase: unknown = undefined;
  const v_overlapping: QuickNode[] = [];
  if (p.kind() !== 232) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_titles = v_titles.length; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_titles.push(got3);
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_titles.length = maybe2_titles; }
  }
  if (set53[p.kind()] === 1) {
    const maybe4At = p.at; const maybe4_sessions = v_sessions; let maybe4Fits = false;
    maybe4: {
      choice5: {
        if (p.kind() === 225) {
          const option6At = p.at;
          option6: {
            if (p.kind() !== 225) { break option6; } p.at++;
            break choice5;
          }
          p.at = option6At;
        }
        if (p.kind() === 224) {
          const option7At = p.at;
          option7: {
            if (p.kind() !== 224) { break option7; } p.at++;
            break choice5;
          }
          p.at = option7At;
        }
        break maybe4;
      }
      const got8 = p.kind() === 294 ? NumberRanges(p) : undefined;
      if (got8 === undefined) { break maybe4; } v_sessions = got8;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_sessions = maybe4_sessions; }
  }
  if (p.kind() === 20) {
    const maybe9At = p.at; const maybe9_phase = v_phase; let maybe9Fits = false;
    maybe9: {
      if (p.kind() !== 20) { break maybe9; } p.at++;
      const got10 = p.isName() ? Word(p) : undefined;
      if (got10 === undefined) { break maybe9; } v_phase = got10;
      maybe9Fits = true;
    }
    if (!maybe9Fits) { p.at = maybe9At; v_phase = maybe9_phase; }
  }
  if (p.kind() === 171) {
    const maybe11At = p.at; const maybe11_overlapping = v_overlapping.length; let maybe11Fits = false;
    maybe11: {
      if (p.kind() !== 171) { break maybe11; } p.at++;
      const got12 = p.isName() ? Word(p) : undefined;
      if (got12 === undefined) { break maybe11; } v_overlapping.push(got12);
      while (p.kind() === 1) {
        const each13At = p.at; const each13_overlapping = v_overlapping.length; let each13Fits = false;
        each13: {
          if (p.kind() !== 1) { break each13; } p.at++;
          const got14 = p.isName() ? Word(p) : undefined;
          if (got14 === undefined) { break each13; } v_overlapping.push(got14);
          each13Fits = true;
        }
        if (!each13Fits || p.at === each13At) { p.at = each13At; v_overlapping.length = each13_overlapping; break; }
      }
      maybe11Fits = true;
    }
    if (!maybe11Fits) { p.at = maybe11At; v_overlapping.length = maybe11_overlapping; }
  }
  if (set3[p.kind()] === 1) {
    const maybe15At = p.at; const maybe15_titles = v_titles.length; let maybe15Fits = false;
    maybe15: {
      const got16 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got16 === undefined) { break maybe15; } v_titles.push(got16);
      maybe15Fits = true;
    }
    if (!maybe15Fits) { p.at = maybe15At; v_titles.length = maybe15_titles; }
  }
  const node: QuickNode = { $type: "Stage", name: v_name, titles: v_titles, sessions: v_sessions, phase: v_phase, overlapping: v_overlapping, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "titles", v_titles);
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "phase", v_phase);
  p.adoptAll(node, "overlapping", v_overlapping);
  return node;
}
function Aim(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_aim: unknown = undefined;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  const v_of: QuickNode[] = [];
  if (!(set18[p.kind()] === 1)) { return undefined; } v_aim = wordValue(p);
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 155) {
    const maybe4At = p.at; const maybe4_of = v_of.length; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 155) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_of.push(got5);
      while (p.kind() === 1) {
        const each6At = p.at; const each6_of = v_of.length; let each6Fits = false;
        each6: {
          if (p.kind() !== 1) { break each6; } p.at++;
          const got7 = p.isName() ? Word(p) : undefined;
          if (got7 === undefined) { break each6; } v_of.push(got7);
          each6Fits = true;
        }
        if (!each6Fits || p.at === each6At) { p.at = each6At; v_of.length = each6_of; break; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_of.length = maybe4_of; }
  }
  const node: QuickNode = { $type: "Aim", aim: v_aim, name: v_name, title: v_title, of: v_of, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adoptAll(node, "of", v_of);
  return node;
}
function Event(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_title: unknown = undefined;
  let v_technique: unknown = undefined;
  let v_reaches: unknown = undefined;
  if (p.kind() !== 83) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_title = v_title; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_title = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_title = maybe2_title; }
  }
  if (p.kind() === 112) {
    const maybe4At = p.at; const maybe4_technique = v_technique; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 112) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_technique = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_technique = maybe4_technique; }
  }
  if (p.kind() === 198) {
    const maybe6At = p.at; const maybe6_reaches = v_reaches; let maybe6Fits = false;
    maybe6: {
      if (p.kind() !== 198) { break maybe6; } p.at++;
      const got7 = p.isName() ? Word(p) : undefined;
      if (got7 === undefined) { break maybe6; } v_reaches = got7;
      maybe6Fits = true;
    }
    if (!maybe6Fits) { p.at = maybe6At; v_reaches = maybe6_reaches; }
  }
  const node: QuickNode = { $type: "Event", name: v_name, title: v_title, technique: v_technique, reaches: v_reaches, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "title", v_title);
  p.adopt(node, "technique", v_technique);
  p.adopt(node, "reaches", v_reaches);
  return node;
}
function Source(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_text: unknown = undefined;
  const v_links: QuickNode[] = [];
  if (p.kind() !== 231) { return undefined; } p.at++;
  const got1 = p.isName() ? Name(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got2 === undefined) { return undefined; } v_text = got2;
  while (set55[p.kind()] === 1) {
    const each3At = p.at; const each3_links = v_links.length; let each3Fits = false;
    each3: {
      const got4 = set55[p.kind()] === 1 ? SourceLink(p) : undefined;
      if (got4 === undefined) { break each3; } v_links.push(got4);
      each3Fits = true;
    }
    if (!each3Fits || p.at === each3At) { p.at = each3At; v_links.length = each3_links; break; }
  }
  const node: QuickNode = { $type: "Source", name: v_name, text: v_text, links: v_links, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  p.adoptAll(node, "links", v_links);
  return node;
}
function SourceLink(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_scheme: unknown = undefined;
  let v_value: unknown = undefined;
  if (!(set55[p.kind()] === 1)) { return undefined; } v_scheme = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_value = got1;
  const node: QuickNode = { $type: "SourceLink", scheme: v_scheme, value: v_value, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "value", v_value);
  return node;
}
function SessionBlock(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_every: boolean = false;
  let v_nth: unknown = undefined;
  let v_start: unknown = undefined;
  let v_last: boolean = false;
  let v_sessions: unknown = undefined;
  let v_of: unknown = undefined;
  const v_lines: QuickNode[] = [];
  choice1: {
    if (p.kind() === 84) {
      const option2At = p.at; const option2_every = v_every; const option2_of = v_of; const option2_nth = v_nth; const option2_start = v_start;
      option2: {
        if (!(p.kind() === 84)) { break option2; } v_every = true; p.at++;
        choice3: {
          if (p.kind() === 224) {
            const option4At = p.at; const option4_of = v_of;
            option4: {
              if (p.kind() !== 224) { break option4; } p.at++;
              if (p.kind() === 155) {
                const maybe5At = p.at; const maybe5_of = v_of; let maybe5Fits = false;
                maybe5: {
                  if (p.kind() !== 155) { break maybe5; } p.at++;
                  const got6 = p.isName() ? Word(p) : undefined;
                  if (got6 === undefined) { break maybe5; } v_of = got6;
                  maybe5Fits = true;
                }
                if (!maybe5Fits) { p.at = maybe5At; v_of = maybe5_of; }
              }
              break choice3;
            }
            p.at = option4At; v_of = option4_of;
          }
          if (p.kind() === 294) {
            const option7At = p.at; const option7_nth = v_nth; const option7_start = v_start; const option7_of = v_of;
            option7: {
              if (!(p.kind() === 294)) { break option7; } v_nth = p.number();
              if (p.kind() !== 225) { break option7; } p.at++;
              if (p.kind() === 99) {
                const maybe8At = p.at; const maybe8_start = v_start; let maybe8Fits = false;
                maybe8: {
                  if (p.kind() !== 99) { break maybe8; } p.at++;
                  if (!(p.kind() === 294)) { break maybe8; } v_start = p.number();
                  maybe8Fits = true;
                }
                if (!maybe8Fits) { p.at = maybe8At; v_start = maybe8_start; }
              }
              if (p.kind() === 155) {
                const maybe9At = p.at; const maybe9_of = v_of; let maybe9Fits = false;
                maybe9: {
                  if (p.kind() !== 155) { break maybe9; } p.at++;
                  const got10 = p.isName() ? Word(p) : undefined;
                  if (got10 === undefined) { break maybe9; } v_of = got10;
                  maybe9Fits = true;
                }
                if (!maybe9Fits) { p.at = maybe9At; v_of = maybe9_of; }
              }
              break choice3;
            }
            p.at = option7At; v_nth = option7_nth; v_start = option7_start; v_of = option7_of;
          }
          break option2;
        }
        break choice1;
      }
      p.at = option2At; v_every = option2_every; v_of = option2_of; v_nth = option2_nth; v_start = option2_start;
    }
    if (p.kind() === 123) {
      const option11At = p.at; const option11_last = v_last; const option11_of = v_of;
      option11: {
        if (!(p.kind() === 123)) { break option11; } v_last = true; p.at++;
        if (p.kind() !== 224) { break option11; } p.at++;
        if (p.kind() === 155) {
          const maybe12At = p.at; const maybe12_of = v_of; let maybe12Fits = false;
          maybe12: {
            if (p.kind() !== 155) { break maybe12; } p.at++;
            const got13 = p.isName() ? Word(p) : undefined;
            if (got13 === undefined) { break maybe12; } v_of = got13;
            maybe12Fits = true;
          }
          if (!maybe12Fits) { p.at = maybe12At; v_of = maybe12_of; }
        }
        break choice1;
      }
      p.at = option11At; v_last = option11_last; v_of = option11_of;
    }
    if (p.kind() === 224) {
      const option14At = p.at; const option14_sessions = v_sessions; const option14_of = v_of;
      option14: {
        if (p.kind() !== 224) { break option14; } p.at++;
        const got15 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got15 === undefined) { break option14; } v_sessions = got15;
        if (p.kind() === 155) {
          const maybe16At = p.at; const maybe16_of = v_of; let maybe16Fits = false;
          maybe16: {
            if (p.kind() !== 155) { break maybe16; } p.at++;
            const got17 = p.isName() ? Word(p) : undefined;
            if (got17 === undefined) { break maybe16; } v_of = got17;
            maybe16Fits = true;
          }
          if (!maybe16Fits) { p.at = maybe16At; v_of = maybe16_of; }
        }
        break choice1;
      }
      p.at = option14At; v_sessions = option14_sessions; v_of = option14_of;
    }
    if (p.kind() === 225) {
      const option18At = p.at; const option18_of = v_of; const option18_sessions = v_sessions;
      option18: {
        if (p.kind() !== 225) { break option18; } p.at++;
        choice19: {
          if (p.kind() === 155) {
            const option20At = p.at; const option20_of = v_of;
            option20: {
              if (p.kind() !== 155) { break option20; } p.at++;
              const got21 = p.isName() ? Word(p) : undefined;
              if (got21 === undefined) { break option20; } v_of = got21;
              break choice19;
            }
            p.at = option20At; v_of = option20_of;
          }
          if (p.kind() === 294) {
            const option22At = p.at; const option22_sessions = v_sessions; const option22_of = v_of;
            option22: {
              const got23 = p.kind() === 294 ? NumberRanges(p) : undefined;
              if (got23 === undefined) { break option22; } v_sessions = got23;
              if (p.kind() === 155) {
                const maybe24At = p.at; const maybe24_of = v_of; let maybe24Fits = false;
                maybe24: {
                  if (p.kind() !== 155) { break maybe24; } p.at++;
                  const got25 = p.isName() ? Word(p) : undefined;
                  if (got25 === undefined) { break maybe24; } v_of = got25;
                  maybe24Fits = true;
                }
                if (!maybe24Fits) { p.at = maybe24At; v_of = maybe24_of; }
              }
              break choice19;
            }
            p.at = option22At; v_sessions = option22_sessions; v_of = option22_of;
          }
          break option18;
        }
        break choice1;
      }
      p.at = option18At; v_of = option18_of; v_sessions = option18_sessions;
    }
    return undefined;
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set56[p.kind()] === 1) {
    const each26At = p.at; const each26_lines = v_lines.length; let each26Fits = false;
    each26: {
      const got27 = set56[p.kind()] === 1 ? SessionLine(p) : undefined;
      if (got27 === undefined) { break each26; } v_lines.push(got27);
      each26Fits = true;
    }
    if (!each26Fits || p.at === each26At) { p.at = each26At; v_lines.length = each26_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "SessionBlock", every: v_every, nth: v_nth, start: v_start, last: v_last, sessions: v_sessions, of: v_of, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "of", v_of);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function SessionLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set57[p.kind()] === 1) { const node = EmptiedSessionLine(p); if (node) return node; p.at = at; }
  if (set58[p.kind()] === 1) { const node = SessionPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 151) { const node = SessionNote(p); if (node) return node; p.at = at; }
  if (p.kind() === 180) { const node = PlanNothing(p); if (node) return node; p.at = at; }
  if (set59[p.kind()] === 1) { const node = PlanLine(p); if (node) return node; p.at = at; }
  if (set60[p.kind()] === 1) { const node = Practice(p); if (node) return node; p.at = at; }
  if (p.kind() === 6) { const node = Administer(p); if (node) return node; p.at = at; }
  if (p.kind() === 209) { const node = Review(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function EmptiedSessionLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  if (!(set57[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  if (p.kind() !== 152) { return undefined; } p.at++;
  const node: QuickNode = { $type: "EmptiedLine", keyword: v_keyword, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function SessionPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set58[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function SessionNote(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(p.kind() === 151)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function Practice(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_trials: QuickNode[] = [];
  choice1: {
    if (p.kind() === 183) {
      const option2At = p.at;
      option2: {
        if (p.kind() !== 183) { break option2; } p.at++;
        break choice1;
      }
      p.at = option2At;
    }
    if (p.kind() === 184) {
      const option3At = p.at;
      option3: {
        if (p.kind() !== 184) { break option3; } p.at++;
        break choice1;
      }
      p.at = option3At;
    }
    return undefined;
  }
  const got4 = p.isName() ? PlanEntry(p) : undefined;
  if (got4 === undefined) { return undefined; } v_trials.push(got4);
  while (p.kind() === 1) {
    const each5At = p.at; const each5_trials = v_trials.length; let each5Fits = false;
    each5: {
      if (p.kind() !== 1) { break each5; } p.at++;
      const got6 = p.isName() ? PlanEntry(p) : undefined;
      if (got6 === undefined) { break each5; } v_trials.push(got6);
      each5Fits = true;
    }
    if (!each5Fits || p.at === each5At) { p.at = each5At; v_trials.length = each5_trials; break; }
  }
  const node: QuickNode = { $type: "Practice", trials: v_trials, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "trials", v_trials);
  return node;
}
function PlanNothing(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_reason: unknown = undefined;
  if (p.kind() !== 180) { return undefined; } p.at++;
  if (p.kind() !== 152) { return undefined; } p.at++;
  if (p.kind() === 27) {
    const maybe1At = p.at; const maybe1_reason = v_reason; let maybe1Fits = false;
    maybe1: {
      if (p.kind() !== 27) { break maybe1; } p.at++;
      const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_reason = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_reason = maybe1_reason; }
  }
  const node: QuickNode = { $type: "PlanNothing", reason: v_reason, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reason", v_reason);
  return node;
}
function PlanLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_practised: boolean = false;
  let v_verb: unknown = undefined;
  const v_entries: QuickNode[] = [];
  choice1: {
    if (set61[p.kind()] === 1) {
      const option2At = p.at; const option2_practised = v_practised; const option2_verb = v_verb; const option2_entries = v_entries.length;
      option2: {
        if (set60[p.kind()] === 1) {
          const maybe3At = p.at; const maybe3_practised = v_practised; let maybe3Fits = false;
          maybe3: {
            if (!(set60[p.kind()] === 1)) { break maybe3; } v_practised = true; p.at++;
            if (p.kind() !== 16) { break maybe3; } p.at++;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_practised = maybe3_practised; }
        }
        if (!(p.kind() === 180)) { break option2; } v_verb = wordValue(p);
        const got4 = p.isName() ? PlanEntry(p) : undefined;
        if (got4 === undefined) { break option2; } v_entries.push(got4);
        while (p.kind() === 1) {
          const each5At = p.at; const each5_entries = v_entries.length; let each5Fits = false;
          each5: {
            if (p.kind() !== 1) { break each5; } p.at++;
            const got6 = p.isName() ? PlanEntry(p) : undefined;
            if (got6 === undefined) { break each5; } v_entries.push(got6);
            each5Fits = true;
          }
          if (!each5Fits || p.at === each5At) { p.at = each5At; v_entries.length = each5_entries; break; }
        }
        break choice1;
      }
      p.at = option2At; v_practised = option2_practised; v_verb = option2_verb; v_entries.length = option2_entries;
    }
    if (p.kind() === 118) {
      const option7At = p.at; const option7_verb = v_verb; const option7_entries = v_entries.length;
      option7: {
        if (!(p.kind() === 118)) { break option7; } v_verb = wordValue(p);
        const got8 = p.isName() ? PlanEntry(p) : undefined;
        if (got8 === undefined) { break option7; } v_entries.push(got8);
        while (p.kind() === 1) {
          const each9At = p.at; const each9_entries = v_entries.length; let each9Fits = false;
          each9: {
            if (p.kind() !== 1) { break each9; } p.at++;
            const got10 = p.isName() ? PlanEntry(p) : undefined;
            if (got10 === undefined) { break each9; } v_entries.push(got10);
            each9Fits = true;
          }
          if (!each9Fits || p.at === each9At) { p.at = each9At; v_entries.length = each9_entries; break; }
        }
        break choice1;
      }
      p.at = option7At; v_verb = option7_verb; v_entries.length = option7_entries;
    }
    if (p.kind() === 156) {
      const option11At = p.at; const option11_verb = v_verb; const option11_entries = v_entries.length;
      option11: {
        if (!(p.kind() === 156)) { break option11; } v_verb = wordValue(p);
        const got12 = p.isName() ? PlanEntry(p) : undefined;
        if (got12 === undefined) { break option11; } v_entries.push(got12);
        while (set39[p.kind()] === 1) {
          const each13At = p.at; const each13_entries = v_entries.length; let each13Fits = false;
          each13: {
            choice14: {
              if (p.kind() === 161) {
                const option15At = p.at;
                option15: {
                  if (p.kind() !== 161) { break option15; } p.at++;
                  break choice14;
                }
                p.at = option15At;
              }
              if (p.kind() === 1) {
                const option16At = p.at;
                option16: {
                  if (p.kind() !== 1) { break option16; } p.at++;
                  break choice14;
                }
                p.at = option16At;
              }
              break each13;
            }
            const got17 = p.isName() ? PlanEntry(p) : undefined;
            if (got17 === undefined) { break each13; } v_entries.push(got17);
            each13Fits = true;
          }
          if (!each13Fits || p.at === each13At) { p.at = each13At; v_entries.length = each13_entries; break; }
        }
        break choice1;
      }
      p.at = option11At; v_verb = option11_verb; v_entries.length = option11_entries;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "PlanLine", practised: v_practised, verb: v_verb, entries: v_entries, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "entries", v_entries);
  return node;
}
function PlanEntry(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_homework: unknown = undefined;
  const v_clauses: QuickNode[] = [];
  let v_block: boolean = false;
  const v_lines: QuickNode[] = [];
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_homework = got1;
  while (set62[p.kind()] === 1) {
    const each2At = p.at; const each2_clauses = v_clauses.length; let each2Fits = false;
    each2: {
      const got3 = set62[p.kind()] === 1 ? PlanClause(p) : undefined;
      if (got3 === undefined) { break each2; } v_clauses.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_clauses.length = each2_clauses; break; }
  }
  if (p.kind() === 288) {
    const maybe4At = p.at; const maybe4_block = v_block; const maybe4_lines = v_lines.length; let maybe4Fits = false;
    maybe4: {
      if (!(p.kind() === 288)) { break maybe4; } v_block = true; p.at++;
      while (set28[p.kind()] === 1) {
        const each5At = p.at; const each5_lines = v_lines.length; let each5Fits = false;
        each5: {
          const got6 = set28[p.kind()] === 1 ? HomeworkLine(p) : undefined;
          if (got6 === undefined) { break each5; } v_lines.push(got6);
          each5Fits = true;
        }
        if (!each5Fits || p.at === each5At) { p.at = each5At; v_lines.length = each5_lines; break; }
      }
      if (p.kind() !== 289) { break maybe4; } p.at++;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_block = maybe4_block; v_lines.length = maybe4_lines; }
  }
  const node: QuickNode = { $type: "PlanEntry", homework: v_homework, clauses: v_clauses, block: v_block, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "homework", v_homework);
  p.adoptAll(node, "clauses", v_clauses);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function PlanClause(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 24) { const node = AtSteps(p); if (node) return node; p.at = at; }
  if (p.kind() === 99) { const node = FromEvent(p); if (node) return node; p.at = at; }
  if (p.kind() === 73) { const node = WithDose(p); if (node) return node; p.at = at; }
  if (p.kind() === 210) { const node = ReviewedIn(p); if (node) return node; p.at = at; }
  return undefined;
}
function AtSteps(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_steps: QuickNode[] = [];
  let v_anyOrder: boolean = false;
  if (p.kind() !== 24) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_steps.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_steps = v_steps.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_steps.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_steps.length = each2_steps; break; }
  }
  if (p.kind() === 112) {
    const maybe4At = p.at; const maybe4_anyOrder = v_anyOrder; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 112) { break maybe4; } p.at++;
      if (!(p.kind() === 17)) { break maybe4; } v_anyOrder = true; p.at++;
      if (p.kind() !== 162) { break maybe4; } p.at++;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_anyOrder = maybe4_anyOrder; }
  }
  const node: QuickNode = { $type: "AtSteps", steps: v_steps, anyOrder: v_anyOrder, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "steps", v_steps);
  return node;
}
function FromEvent(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_events: QuickNode[] = [];
  if (p.kind() !== 99) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_events.push(got1);
  while (p.kind() === 161) {
    const each2At = p.at; const each2_events = v_events.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 161) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_events.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_events.length = each2_events; break; }
  }
  const node: QuickNode = { $type: "FromEvent", events: v_events, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "events", v_events);
  return node;
}
function WithDose(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_dose: unknown = undefined;
  if (p.kind() !== 73) { return undefined; } p.at++;
  const got1 = set37[p.kind()] === 1 ? Dose(p) : undefined;
  if (got1 === undefined) { return undefined; } v_dose = got1;
  const node: QuickNode = { $type: "WithDose", dose: v_dose, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "dose", v_dose);
  return node;
}
function ReviewedIn(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_sessions: unknown = undefined;
  let v_boosters: unknown = undefined;
  if (p.kind() !== 210) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 112) {
      const option2At = p.at; const option2_sessions = v_sessions;
      option2: {
        if (p.kind() !== 112) { break option2; } p.at++;
        choice3: {
          if (p.kind() === 224) {
            const option4At = p.at;
            option4: {
              if (p.kind() !== 224) { break option4; } p.at++;
              break choice3;
            }
            p.at = option4At;
          }
          if (p.kind() === 225) {
            const option5At = p.at;
            option5: {
              if (p.kind() !== 225) { break option5; } p.at++;
              break choice3;
            }
            p.at = option5At;
          }
          break option2;
        }
        const got6 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got6 === undefined) { break option2; } v_sessions = got6;
        break choice1;
      }
      p.at = option2At; v_sessions = option2_sessions;
    }
    if (p.kind() === 24) {
      const option7At = p.at; const option7_boosters = v_boosters;
      option7: {
        if (p.kind() !== 24) { break option7; } p.at++;
        choice8: {
          if (p.kind() === 32) {
            const option9At = p.at;
            option9: {
              if (p.kind() !== 32) { break option9; } p.at++;
              break choice8;
            }
            p.at = option9At;
          }
          if (p.kind() === 33) {
            const option10At = p.at;
            option10: {
              if (p.kind() !== 33) { break option10; } p.at++;
              break choice8;
            }
            p.at = option10At;
          }
          break option7;
        }
        const got11 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got11 === undefined) { break option7; } v_boosters = got11;
        break choice1;
      }
      p.at = option7At; v_boosters = option7_boosters;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "ReviewedIn", sessions: v_sessions, boosters: v_boosters, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "boosters", v_boosters);
  return node;
}
function Administer(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_measures: QuickNode[] = [];
  const v_clauses: QuickNode[] = [];
  if (p.kind() !== 6) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_measures.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_measures = v_measures.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_measures.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_measures.length = each2_measures; break; }
  }
  while (set63[p.kind()] === 1) {
    const each4At = p.at; const each4_clauses = v_clauses.length; let each4Fits = false;
    each4: {
      const got5 = set63[p.kind()] === 1 ? AdministerClause(p) : undefined;
      if (got5 === undefined) { break each4; } v_clauses.push(got5);
      each4Fits = true;
    }
    if (!each4Fits || p.at === each4At) { p.at = each4At; v_clauses.length = each4_clauses; break; }
  }
  const node: QuickNode = { $type: "Administer", measures: v_measures, clauses: v_clauses, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "measures", v_measures);
  p.adoptAll(node, "clauses", v_clauses);
  return node;
}
function AdministerClause(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 35) { const node = AdministerBy(p); if (node) return node; p.at = at; }
  if (p.kind() === 157) { const node = AdministerOn(p); if (node) return node; p.at = at; }
  if (p.kind() === 169) { const node = AdministerOutside(p); if (node) return node; p.at = at; }
  if (p.kind() === 95) { const node = AdministerFor(p); if (node) return node; p.at = at; }
  if (set64[p.kind()] === 1) { const node = AdministerIn(p); if (node) return node; p.at = at; }
  return undefined;
}
function AdministerBy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_raters: QuickNode[] = [];
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_raters.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_raters = v_raters.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_raters.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_raters.length = each2_raters; break; }
  }
  const node: QuickNode = { $type: "AdministerBy", raters: v_raters, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "raters", v_raters);
  return node;
}
function AdministerOn(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_material: unknown = undefined;
  if (p.kind() !== 157) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_material = got1;
  const node: QuickNode = { $type: "AdministerOn", material: v_material, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "material", v_material);
  return node;
}
function AdministerOutside(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_outside: boolean = false;
  if (!(p.kind() === 169)) { return undefined; } v_outside = true; p.at++;
  if (p.kind() !== 252) { return undefined; } p.at++;
  const node: QuickNode = { $type: "AdministerOutside", outside: v_outside, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  return node;
}
function AdministerFor(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_purposes: QuickNode[] = [];
  if (p.kind() !== 95) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_purposes.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_purposes = v_purposes.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_purposes.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_purposes.length = each2_purposes; break; }
  }
  const node: QuickNode = { $type: "AdministerFor", purposes: v_purposes, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "purposes", v_purposes);
  return node;
}
function AdministerIn(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_sessions: unknown = undefined;
  let v_boosters: unknown = undefined;
  let v_every: boolean = false;
  let v_nth: unknown = undefined;
  let v_start: unknown = undefined;
  choice1: {
    if (p.kind() === 112) {
      const option2At = p.at; const option2_sessions = v_sessions; const option2_every = v_every; const option2_nth = v_nth; const option2_start = v_start;
      option2: {
        if (p.kind() !== 112) { break option2; } p.at++;
        choice3: {
          if (set53[p.kind()] === 1) {
            const option4At = p.at; const option4_sessions = v_sessions;
            option4: {
              choice5: {
                if (p.kind() === 224) {
                  const option6At = p.at;
                  option6: {
                    if (p.kind() !== 224) { break option6; } p.at++;
                    break choice5;
                  }
                  p.at = option6At;
                }
                if (p.kind() === 225) {
                  const option7At = p.at;
                  option7: {
                    if (p.kind() !== 225) { break option7; } p.at++;
                    break choice5;
                  }
                  p.at = option7At;
                }
                break option4;
              }
              const got8 = p.kind() === 294 ? NumberRanges(p) : undefined;
              if (got8 === undefined) { break option4; } v_sessions = got8;
              break choice3;
            }
            p.at = option4At; v_sessions = option4_sessions;
          }
          if (p.kind() === 84) {
            const option9At = p.at; const option9_every = v_every; const option9_nth = v_nth; const option9_start = v_start;
            option9: {
              if (!(p.kind() === 84)) { break option9; } v_every = true; p.at++;
              choice10: {
                if (p.kind() === 224) {
                  const option11At = p.at;
                  option11: {
                    if (p.kind() !== 224) { break option11; } p.at++;
                    break choice10;
                  }
                  p.at = option11At;
                }
                if (p.kind() === 294) {
                  const option12At = p.at; const option12_nth = v_nth; const option12_start = v_start;
                  option12: {
                    if (!(p.kind() === 294)) { break option12; } v_nth = p.number();
                    if (p.kind() !== 225) { break option12; } p.at++;
                    if (p.kind() === 99) {
                      const maybe13At = p.at; const maybe13_start = v_start; let maybe13Fits = false;
                      maybe13: {
                        if (p.kind() !== 99) { break maybe13; } p.at++;
                        if (!(p.kind() === 294)) { break maybe13; } v_start = p.number();
                        maybe13Fits = true;
                      }
                      if (!maybe13Fits) { p.at = maybe13At; v_start = maybe13_start; }
                    }
                    break choice10;
                  }
                  p.at = option12At; v_nth = option12_nth; v_start = option12_start;
                }
                break option9;
              }
              break choice3;
            }
            p.at = option9At; v_every = option9_every; v_nth = option9_nth; v_start = option9_start;
          }
          break option2;
        }
        break choice1;
      }
      p.at = option2At; v_sessions = option2_sessions; v_every = option2_every; v_nth = option2_nth; v_start = option2_start;
    }
    if (p.kind() === 24) {
      const option14At = p.at; const option14_boosters = v_boosters;
      option14: {
        if (p.kind() !== 24) { break option14; } p.at++;
        choice15: {
          if (p.kind() === 32) {
            const option16At = p.at;
            option16: {
              if (p.kind() !== 32) { break option16; } p.at++;
              break choice15;
            }
            p.at = option16At;
          }
          if (p.kind() === 33) {
            const option17At = p.at;
            option17: {
              if (p.kind() !== 33) { break option17; } p.at++;
              break choice15;
            }
            p.at = option17At;
          }
          break option14;
        }
        const got18 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got18 === undefined) { break option14; } v_boosters = got18;
        break choice1;
      }
      p.at = option14At; v_boosters = option14_boosters;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "AdministerIn", sessions: v_sessions, boosters: v_boosters, every: v_every, nth: v_nth, start: v_start, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "boosters", v_boosters);
  return node;
}
function Review(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_nothing: boolean = false;
  let v_reason: unknown = undefined;
  let v_due: boolean = false;
  const v_homework: QuickNode[] = [];
  let v_position: unknown = undefined;
  const v_with: QuickNode[] = [];
  let v_block: boolean = false;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 209) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 152) {
      const option2At = p.at; const option2_nothing = v_nothing; const option2_reason = v_reason;
      option2: {
        if (!(p.kind() === 152)) { break option2; } v_nothing = true; p.at++;
        if (p.kind() === 27) {
          const maybe3At = p.at; const maybe3_reason = v_reason; let maybe3Fits = false;
          maybe3: {
            if (p.kind() !== 27) { break maybe3; } p.at++;
            const got4 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got4 === undefined) { break maybe3; } v_reason = got4;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_reason = maybe3_reason; }
        }
        break choice1;
      }
      p.at = option2At; v_nothing = option2_nothing; v_reason = option2_reason;
    }
    if ((set65[p.kind()] === 1 || p.isName())) {
      const option5At = p.at; const option5_due = v_due; const option5_homework = v_homework.length; const option5_position = v_position; const option5_with = v_with.length; const option5_block = v_block; const option5_lines = v_lines.length;
      option5: {
        choice6: {
          if (p.kind() === 75) {
            const option7At = p.at; const option7_due = v_due;
            option7: {
              if (!(p.kind() === 75)) { break option7; } v_due = true; p.at++;
              if (p.kind() !== 107) { break option7; } p.at++;
              break choice6;
            }
            p.at = option7At; v_due = option7_due;
          }
          if (p.isName()) {
            const option8At = p.at; const option8_homework = v_homework.length;
            option8: {
              const got9 = p.isName() ? Word(p) : undefined;
              if (got9 === undefined) { break option8; } v_homework.push(got9);
              while (p.kind() === 1) {
                const each10At = p.at; const each10_homework = v_homework.length; let each10Fits = false;
                each10: {
                  if (p.kind() !== 1) { break each10; } p.at++;
                  const got11 = p.isName() ? Word(p) : undefined;
                  if (got11 === undefined) { break each10; } v_homework.push(got11);
                  each10Fits = true;
                }
                if (!each10Fits || p.at === each10At) { p.at = each10At; v_homework.length = each10_homework; break; }
              }
              break choice6;
            }
            p.at = option8At; v_homework.length = option8_homework;
          }
          break option5;
        }
        if (set66[p.kind()] === 1) {
          const maybe12At = p.at; const maybe12_position = v_position; let maybe12Fits = false;
          maybe12: {
            if (!(set66[p.kind()] === 1)) { break maybe12; } v_position = wordValue(p);
            maybe12Fits = true;
          }
          if (!maybe12Fits) { p.at = maybe12At; v_position = maybe12_position; }
        }
        if (p.kind() === 281) {
          const maybe13At = p.at; const maybe13_with = v_with.length; let maybe13Fits = false;
          maybe13: {
            if (p.kind() !== 281) { break maybe13; } p.at++;
            const got14 = p.isName() ? Word(p) : undefined;
            if (got14 === undefined) { break maybe13; } v_with.push(got14);
            while (set67[p.kind()] === 1) {
              const each15At = p.at; const each15_with = v_with.length; let each15Fits = false;
              each15: {
                choice16: {
                  if (p.kind() === 251) {
                    const option17At = p.at;
                    option17: {
                      if (p.kind() !== 251) { break option17; } p.at++;
                      break choice16;
                    }
                    p.at = option17At;
                  }
                  if (p.kind() === 1) {
                    const option18At = p.at;
                    option18: {
                      if (p.kind() !== 1) { break option18; } p.at++;
                      break choice16;
                    }
                    p.at = option18At;
                  }
                  break each15;
                }
                const got19 = p.isName() ? Word(p) : undefined;
                if (got19 === undefined) { break each15; } v_with.push(got19);
                each15Fits = true;
              }
              if (!each15Fits || p.at === each15At) { p.at = each15At; v_with.length = each15_with; break; }
            }
            maybe13Fits = true;
          }
          if (!maybe13Fits) { p.at = maybe13At; v_with.length = maybe13_with; }
        }
        if (p.kind() === 288) {
          const maybe20At = p.at; const maybe20_block = v_block; const maybe20_lines = v_lines.length; let maybe20Fits = false;
          maybe20: {
            if (!(p.kind() === 288)) { break maybe20; } v_block = true; p.at++;
            while (set68[p.kind()] === 1) {
              const each21At = p.at; const each21_lines = v_lines.length; let each21Fits = false;
              each21: {
                const got22 = set68[p.kind()] === 1 ? ReviewLine(p) : undefined;
                if (got22 === undefined) { break each21; } v_lines.push(got22);
                each21Fits = true;
              }
              if (!each21Fits || p.at === each21At) { p.at = each21At; v_lines.length = each21_lines; break; }
            }
            if (p.kind() !== 289) { break maybe20; } p.at++;
            maybe20Fits = true;
          }
          if (!maybe20Fits) { p.at = maybe20At; v_block = maybe20_block; v_lines.length = maybe20_lines; }
        }
        break choice1;
      }
      p.at = option5At; v_due = option5_due; v_homework.length = option5_homework; v_position = option5_position; v_with.length = option5_with; v_block = option5_block; v_lines.length = option5_lines;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "Review", nothing: v_nothing, reason: v_reason, due: v_due, homework: v_homework, position: v_position, with: v_with, block: v_block, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reason", v_reason);
  p.adoptAll(node, "homework", v_homework);
  p.adoptAll(node, "with", v_with);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function ReviewLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 4) { const node = ReviewAbout(p); if (node) return node; p.at = at; }
  if (p.kind() === 160) { const node = ReviewOpened(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function ReviewAbout(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_topics: QuickNode[] = [];
  if (p.kind() !== 4) { return undefined; } p.at++;
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_topics.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_topics = v_topics.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_topics.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_topics.length = each2_topics; break; }
  }
  const node: QuickNode = { $type: "ReviewAbout", topics: v_topics, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "topics", v_topics);
  return node;
}
function ReviewOpened(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_who: unknown = undefined;
  if (p.kind() !== 160) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who = got1;
  const node: QuickNode = { $type: "ReviewOpened", who: v_who, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "who", v_who);
  return node;
}
function WhenOffer(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_events: QuickNode[] = [];
  const v_offers: QuickNode[] = [];
  let v_block: boolean = false;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 278) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_events.push(got1);
  while (p.kind() === 161) {
    const each2At = p.at; const each2_events = v_events.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 161) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_events.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_events.length = each2_events; break; }
  }
  if (p.kind() !== 156) { return undefined; } p.at++;
  const got4 = p.isName() ? OfferedEntry(p) : undefined;
  if (got4 === undefined) { return undefined; } v_offers.push(got4);
  while (set39[p.kind()] === 1) {
    const each5At = p.at; const each5_offers = v_offers.length; let each5Fits = false;
    each5: {
      choice6: {
        if (p.kind() === 161) {
          const option7At = p.at;
          option7: {
            if (p.kind() !== 161) { break option7; } p.at++;
            break choice6;
          }
          p.at = option7At;
        }
        if (p.kind() === 1) {
          const option8At = p.at;
          option8: {
            if (p.kind() !== 1) { break option8; } p.at++;
            break choice6;
          }
          p.at = option8At;
        }
        break each5;
      }
      const got9 = p.isName() ? OfferedEntry(p) : undefined;
      if (got9 === undefined) { break each5; } v_offers.push(got9);
      each5Fits = true;
    }
    if (!each5Fits || p.at === each5At) { p.at = each5At; v_offers.length = each5_offers; break; }
  }
  if (p.kind() === 288) {
    const maybe10At = p.at; const maybe10_block = v_block; const maybe10_lines = v_lines.length; let maybe10Fits = false;
    maybe10: {
      if (!(p.kind() === 288)) { break maybe10; } v_block = true; p.at++;
      while (set69[p.kind()] === 1) {
        const each11At = p.at; const each11_lines = v_lines.length; let each11Fits = false;
        each11: {
          const got12 = set69[p.kind()] === 1 ? OfferLine(p) : undefined;
          if (got12 === undefined) { break each11; } v_lines.push(got12);
          each11Fits = true;
        }
        if (!each11Fits || p.at === each11At) { p.at = each11At; v_lines.length = each11_lines; break; }
      }
      if (p.kind() !== 289) { break maybe10; } p.at++;
      maybe10Fits = true;
    }
    if (!maybe10Fits) { p.at = maybe10At; v_block = maybe10_block; v_lines.length = maybe10_lines; }
  }
  const node: QuickNode = { $type: "WhenOffer", events: v_events, offers: v_offers, block: v_block, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "events", v_events);
  p.adoptAll(node, "offers", v_offers);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function OfferedEntry(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_homework: unknown = undefined;
  const v_clauses: QuickNode[] = [];
  let v_block: boolean = false;
  const v_lines: QuickNode[] = [];
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_homework = got1;
  if (p.kind() === 73) {
    const maybe2At = p.at; const maybe2_clauses = v_clauses.length; let maybe2Fits = false;
    maybe2: {
      const got3 = p.kind() === 73 ? WithDose(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_clauses.push(got3);
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_clauses.length = maybe2_clauses; }
  }
  const node: QuickNode = { $type: "PlanEntry", homework: v_homework, clauses: v_clauses, block: v_block, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "homework", v_homework);
  p.adoptAll(node, "clauses", v_clauses);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function OfferLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set70[p.kind()] === 1) { const node = OfferPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 283) { const node = OfferWording(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function OfferPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set70[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function OfferWording(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(p.kind() === 283)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function Consent(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 49) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set71[p.kind()] === 1) {
    const each1At = p.at; const each1_lines = v_lines.length; let each1Fits = false;
    each1: {
      const got2 = set71[p.kind()] === 1 ? ConsentLine(p) : undefined;
      if (got2 === undefined) { break each1; } v_lines.push(got2);
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_lines.length = each1_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Consent", lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function ConsentLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 35) { const node = ConsentBy(p); if (node) return node; p.at = at; }
  if (p.kind() === 22) { const node = AssentBy(p); if (node) return node; p.at = at; }
  if (p.kind() === 229) { const node = Sharing(p); if (node) return node; p.at = at; }
  if (set72[p.kind()] === 1) { const node = ConsentTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function ConsentBy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  const v_covering: QuickNode[] = [];
  let v_text: unknown = undefined;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  if (p.kind() === 57) {
    const maybe4At = p.at; const maybe4_covering = v_covering.length; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 57) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_covering.push(got5);
      while (p.kind() === 1) {
        const each6At = p.at; const each6_covering = v_covering.length; let each6Fits = false;
        each6: {
          if (p.kind() !== 1) { break each6; } p.at++;
          const got7 = p.isName() ? Word(p) : undefined;
          if (got7 === undefined) { break each6; } v_covering.push(got7);
          each6Fits = true;
        }
        if (!each6Fits || p.at === each6At) { p.at = each6At; v_covering.length = each6_covering; break; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_covering.length = maybe4_covering; }
  }
  if (set3[p.kind()] === 1) {
    const maybe8At = p.at; const maybe8_text = v_text; let maybe8Fits = false;
    maybe8: {
      const got9 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got9 === undefined) { break maybe8; } v_text = got9;
      maybe8Fits = true;
    }
    if (!maybe8Fits) { p.at = maybe8At; v_text = maybe8_text; }
  }
  const node: QuickNode = { $type: "ConsentBy", who: v_who, covering: v_covering, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  p.adoptAll(node, "covering", v_covering);
  p.adopt(node, "text", v_text);
  return node;
}
function AssentBy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_who: QuickNode[] = [];
  let v_text: unknown = undefined;
  if (p.kind() !== 22) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_who = v_who.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break each2; } v_who.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_who.length = each2_who; break; }
  }
  if (set3[p.kind()] === 1) {
    const maybe4At = p.at; const maybe4_text = v_text; let maybe4Fits = false;
    maybe4: {
      const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_text = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_text = maybe4_text; }
  }
  const node: QuickNode = { $type: "AssentBy", who: v_who, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "who", v_who);
  p.adopt(node, "text", v_text);
  return node;
}
function Sharing(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_voluntary: boolean = false;
  const v_agreedBy: QuickNode[] = [];
  let v_text: unknown = undefined;
  if (p.kind() !== 229) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 272) {
      const option2At = p.at; const option2_voluntary = v_voluntary;
      option2: {
        if (!(p.kind() === 272)) { break option2; } v_voluntary = true; p.at++;
        break choice1;
      }
      p.at = option2At; v_voluntary = option2_voluntary;
    }
    if (p.kind() === 10) {
      const option3At = p.at; const option3_agreedBy = v_agreedBy.length;
      option3: {
        if (p.kind() !== 10) { break option3; } p.at++;
        if (p.kind() !== 35) { break option3; } p.at++;
        const got4 = p.isName() ? Word(p) : undefined;
        if (got4 === undefined) { break option3; } v_agreedBy.push(got4);
        while (p.kind() === 1) {
          const each5At = p.at; const each5_agreedBy = v_agreedBy.length; let each5Fits = false;
          each5: {
            if (p.kind() !== 1) { break each5; } p.at++;
            const got6 = p.isName() ? Word(p) : undefined;
            if (got6 === undefined) { break each5; } v_agreedBy.push(got6);
            each5Fits = true;
          }
          if (!each5Fits || p.at === each5At) { p.at = each5At; v_agreedBy.length = each5_agreedBy; break; }
        }
        break choice1;
      }
      p.at = option3At; v_agreedBy.length = option3_agreedBy;
    }
    return undefined;
  }
  if (set3[p.kind()] === 1) {
    const maybe7At = p.at; const maybe7_text = v_text; let maybe7Fits = false;
    maybe7: {
      const got8 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got8 === undefined) { break maybe7; } v_text = got8;
      maybe7Fits = true;
    }
    if (!maybe7Fits) { p.at = maybe7At; v_text = maybe7_text; }
  }
  const node: QuickNode = { $type: "Sharing", voluntary: v_voluntary, agreedBy: v_agreedBy, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "agreedBy", v_agreedBy);
  p.adopt(node, "text", v_text);
  return node;
}
function ConsentTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(set72[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function Safety(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 215) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set73[p.kind()] === 1) {
    const each1At = p.at; const each1_lines = v_lines.length; let each1Fits = false;
    each1: {
      const got2 = set73[p.kind()] === 1 ? SafetyLine(p) : undefined;
      if (got2 === undefined) { break each1; } v_lines.push(got2);
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_lines.length = each1_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Safety", lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function SafetyLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 212) { const node = RiskPlan(p); if (node) return node; p.at = at; }
  if (p.kind() === 273) { const node = Watch(p); if (node) return node; p.at = at; }
  if (set74[p.kind()] === 1) { const node = Screen(p); if (node) return node; p.at = at; }
  if (set75[p.kind()] === 1) { const node = SafetyPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 163) { const node = OrdinaryRisk(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function RiskPlan(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_by: QuickNode[] = [];
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 212) { return undefined; } p.at++;
  if (p.kind() !== 180) { return undefined; } p.at++;
  if (p.kind() === 35) {
    const maybe1At = p.at; const maybe1_by = v_by.length; let maybe1Fits = false;
    maybe1: {
      if (p.kind() !== 35) { break maybe1; } p.at++;
      const got2 = p.isName() ? Word(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_by.push(got2);
      while (p.kind() === 1) {
        const each3At = p.at; const each3_by = v_by.length; let each3Fits = false;
        each3: {
          if (p.kind() !== 1) { break each3; } p.at++;
          const got4 = p.isName() ? Word(p) : undefined;
          if (got4 === undefined) { break each3; } v_by.push(got4);
          each3Fits = true;
        }
        if (!each3Fits || p.at === each3At) { p.at = each3At; v_by.length = each3_by; break; }
      }
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_by.length = maybe1_by; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set76[p.kind()] === 1) {
    const each5At = p.at; const each5_lines = v_lines.length; let each5Fits = false;
    each5: {
      const got6 = set76[p.kind()] === 1 ? RiskPlanLine(p) : undefined;
      if (got6 === undefined) { break each5; } v_lines.push(got6);
      each5Fits = true;
    }
    if (!each5Fits || p.at === each5At) { p.at = each5At; v_lines.length = each5_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "RiskPlan", by: v_by, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "by", v_by);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function RiskPlanLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (set77[p.kind()] === 1) { const node = RiskPlanTextLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function RiskPlanTextLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  let v_reader: unknown = undefined;
  let v_text: unknown = undefined;
  if (!(set77[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "TextLine", keyword: v_keyword, reader: v_reader, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "reader", v_reader);
  p.adopt(node, "text", v_text);
  return node;
}
function Watch(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_condition: unknown = undefined;
  const v_actions: QuickNode[] = [];
  if (p.kind() !== 273) { return undefined; } p.at++;
  const got1 = p.isName() ? Condition(p) : undefined;
  if (got1 === undefined) { return undefined; } v_condition = got1;
  if (p.kind() === 251) {
    const maybe2At = p.at; const maybe2_actions = v_actions.length; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 251) { break maybe2; } p.at++;
      const got3 = (set78[p.kind()] === 1 || p.isName()) ? Action(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_actions.push(got3);
      while (p.kind() === 1) {
        const each4At = p.at; const each4_actions = v_actions.length; let each4Fits = false;
        each4: {
          if (p.kind() !== 1) { break each4; } p.at++;
          const got5 = (set78[p.kind()] === 1 || p.isName()) ? Action(p) : undefined;
          if (got5 === undefined) { break each4; } v_actions.push(got5);
          each4Fits = true;
        }
        if (!each4Fits || p.at === each4At) { p.at = each4At; v_actions.length = each4_actions; break; }
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_actions.length = maybe2_actions; }
  }
  const node: QuickNode = { $type: "Watch", condition: v_condition, actions: v_actions, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "condition", v_condition);
  p.adoptAll(node, "actions", v_actions);
  return node;
}
function Screen(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_states: QuickNode[] = [];
  const v_before: QuickNode[] = [];
  if (!(set74[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_states.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_states = v_states.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_states.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_states.length = each2_states; break; }
  }
  if (p.kind() === 28) {
    const maybe4At = p.at; const maybe4_before = v_before.length; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 28) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_before.push(got5);
      while (p.kind() === 1) {
        const each6At = p.at; const each6_before = v_before.length; let each6Fits = false;
        each6: {
          if (p.kind() !== 1) { break each6; } p.at++;
          const got7 = p.isName() ? Word(p) : undefined;
          if (got7 === undefined) { break each6; } v_before.push(got7);
          each6Fits = true;
        }
        if (!each6Fits || p.at === each6At) { p.at = each6At; v_before.length = each6_before; break; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_before.length = maybe4_before; }
  }
  const node: QuickNode = { $type: "Screen", keyword: v_keyword, states: v_states, before: v_before, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "states", v_states);
  p.adoptAll(node, "before", v_before);
  return node;
}
function SafetyPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set75[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function OrdinaryRisk(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;
  if (p.kind() !== 163) { return undefined; } p.at++;
  if (p.kind() !== 212) { return undefined; } p.at++;
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  const node: QuickNode = { $type: "OrdinaryRisk", text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  return node;
}
function Condition(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_any: QuickNode[] = [];
  const got1 = p.isName() ? AllOf(p) : undefined;
  if (got1 === undefined) { return undefined; } v_any.push(got1);
  while (p.kind() === 161) {
    const each2At = p.at; const each2_any = v_any.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 161) { break each2; } p.at++;
      const got3 = p.isName() ? AllOf(p) : undefined;
      if (got3 === undefined) { break each2; } v_any.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_any.length = each2_any; break; }
  }
  const node: QuickNode = { $type: "Condition", any: v_any, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "any", v_any);
  return node;
}
function AllOf(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_all: QuickNode[] = [];
  const got1 = p.isName() ? Comparison(p) : undefined;
  if (got1 === undefined) { return undefined; } v_all.push(got1);
  while (p.kind() === 16) {
    const each2At = p.at; const each2_all = v_all.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 16) { break each2; } p.at++;
      const got3 = p.isName() ? Comparison(p) : undefined;
      if (got3 === undefined) { break each2; } v_all.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_all.length = each2_all; break; }
  }
  const node: QuickNode = { $type: "AllOf", all: v_all, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "all", v_all);
  return node;
}
function Comparison(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_subject: unknown = undefined;
  let v_operator: unknown = undefined;
  let v_value: unknown = undefined;
  let v_baseline: unknown = undefined;
  let v_done: boolean = false;
  let v_notDone: boolean = false;
  let v_lasting: unknown = undefined;
  let v_lastingUnit: unknown = undefined;
  let v_inARow: boolean = false;
  const got1 = p.isName() ? ConditionSubject(p) : undefined;
  if (got1 === undefined) { return undefined; } v_subject = got1;
  if (set79[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_operator = v_operator; const maybe2_value = v_value; const maybe2_baseline = v_baseline; const maybe2_done = v_done; const maybe2_notDone = v_notDone; let maybe2Fits = false;
    maybe2: {
      choice3: {
        if (set80[p.kind()] === 1) {
          const option4At = p.at; const option4_operator = v_operator; const option4_value = v_value;
          option4: {
            if (!(set80[p.kind()] === 1)) { break option4; } v_operator = wordValue(p);
            const got5 = (set81[p.kind()] === 1 || p.isName()) ? ComparedValue(p) : undefined;
            if (got5 === undefined) { break option4; } v_value = got5;
            break choice3;
          }
          p.at = option4At; v_operator = option4_operator; v_value = option4_value;
        }
        if (p.kind() === 24) {
          const option6At = p.at; const option6_operator = v_operator; const option6_value = v_value;
          option6: {
            if (p.kind() !== 24) { break option6; } p.at++;
            if (!(set82[p.kind()] === 1)) { break option6; } v_operator = wordValue(p);
            const got7 = (set81[p.kind()] === 1 || p.isName()) ? ComparedValue(p) : undefined;
            if (got7 === undefined) { break option6; } v_value = got7;
            break choice3;
          }
          p.at = option6At; v_operator = option6_operator; v_value = option6_value;
        }
        if (p.kind() === 115) {
          const option8At = p.at; const option8_operator = v_operator; const option8_value = v_value;
          option8: {
            if (!(p.kind() === 115)) { break option8; } v_operator = wordValue(p);
            const got9 = (set81[p.kind()] === 1 || p.isName()) ? ComparedValue(p) : undefined;
            if (got9 === undefined) { break option8; } v_value = got9;
            break choice3;
          }
          p.at = option8At; v_operator = option8_operator; v_value = option8_value;
        }
        if (set27[p.kind()] === 1) {
          const option10At = p.at; const option10_operator = v_operator; const option10_value = v_value; const option10_baseline = v_baseline;
          option10: {
            if (!(set27[p.kind()] === 1)) { break option10; } v_operator = wordValue(p);
            if (p.kind() === 35) {
              const maybe11At = p.at; const maybe11_value = v_value; let maybe11Fits = false;
              maybe11: {
                if (p.kind() !== 35) { break maybe11; } p.at++;
                if (p.kind() !== 24) { break maybe11; } p.at++;
                if (p.kind() !== 125) { break maybe11; } p.at++;
                const got12 = (set81[p.kind()] === 1 || p.isName()) ? ComparedValue(p) : undefined;
                if (got12 === undefined) { break maybe11; } v_value = got12;
                maybe11Fits = true;
              }
              if (!maybe11Fits) { p.at = maybe11At; v_value = maybe11_value; }
            }
            if (p.kind() === 249) {
              const maybe13At = p.at; const maybe13_baseline = v_baseline; let maybe13Fits = false;
              maybe13: {
                if (p.kind() !== 249) { break maybe13; } p.at++;
                choice14: {
                  if (p.kind() === 233) {
                    const option15At = p.at; const option15_baseline = v_baseline;
                    option15: {
                      if (!(p.kind() === 233)) { break option15; } v_baseline = wordValue(p);
                      break choice14;
                    }
                    p.at = option15At; v_baseline = option15_baseline;
                  }
                  if (p.kind() === 123) {
                    const option16At = p.at; const option16_baseline = v_baseline;
                    option16: {
                      if (!(p.kind() === 123)) { break option16; } v_baseline = wordValue(p);
                      if (p.kind() !== 224) { break option16; } p.at++;
                      break choice14;
                    }
                    p.at = option16At; v_baseline = option16_baseline;
                  }
                  break maybe13;
                }
                maybe13Fits = true;
              }
              if (!maybe13Fits) { p.at = maybe13At; v_baseline = maybe13_baseline; }
            }
            break choice3;
          }
          p.at = option10At; v_operator = option10_operator; v_value = option10_value; v_baseline = option10_baseline;
        }
        if (p.kind() === 72) {
          const option17At = p.at; const option17_done = v_done; const option17_operator = v_operator; const option17_value = v_value;
          option17: {
            if (!(p.kind() === 72)) { break option17; } v_done = true; p.at++;
            choice18: {
              if (set80[p.kind()] === 1) {
                const option19At = p.at; const option19_operator = v_operator;
                option19: {
                  if (!(set80[p.kind()] === 1)) { break option19; } v_operator = wordValue(p);
                  break choice18;
                }
                p.at = option19At; v_operator = option19_operator;
              }
              if (p.kind() === 24) {
                const option20At = p.at; const option20_operator = v_operator;
                option20: {
                  if (p.kind() !== 24) { break option20; } p.at++;
                  if (!(set82[p.kind()] === 1)) { break option20; } v_operator = wordValue(p);
                  break choice18;
                }
                p.at = option20At; v_operator = option20_operator;
              }
              break option17;
            }
            const got21 = (set81[p.kind()] === 1 || p.isName()) ? ComparedValue(p) : undefined;
            if (got21 === undefined) { break option17; } v_value = got21;
            break choice3;
          }
          p.at = option17At; v_done = option17_done; v_operator = option17_operator; v_value = option17_value;
        }
        if (p.kind() === 150) {
          const option22At = p.at; const option22_notDone = v_notDone;
          option22: {
            if (!(p.kind() === 150)) { break option22; } v_notDone = true; p.at++;
            if (p.kind() !== 72) { break option22; } p.at++;
            break choice3;
          }
          p.at = option22At; v_notDone = option22_notDone;
        }
        break maybe2;
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_operator = maybe2_operator; v_value = maybe2_value; v_baseline = maybe2_baseline; v_done = maybe2_done; v_notDone = maybe2_notDone; }
  }
  if (p.kind() === 95) {
    const maybe23At = p.at; const maybe23_lasting = v_lasting; const maybe23_lastingUnit = v_lastingUnit; const maybe23_inARow = v_inARow; let maybe23Fits = false;
    maybe23: {
      if (p.kind() !== 95) { break maybe23; } p.at++;
      if (!(p.kind() === 294)) { break maybe23; } v_lasting = p.number();
      if (!(set83[p.kind()] === 1)) { break maybe23; } v_lastingUnit = wordValue(p);
      if (p.kind() === 112) {
        const maybe24At = p.at; const maybe24_inARow = v_inARow; let maybe24Fits = false;
        maybe24: {
          if (!(p.kind() === 112)) { break maybe24; } v_inARow = true; p.at++;
          if (p.kind() !== 3) { break maybe24; } p.at++;
          if (p.kind() !== 213) { break maybe24; } p.at++;
          maybe24Fits = true;
        }
        if (!maybe24Fits) { p.at = maybe24At; v_inARow = maybe24_inARow; }
      }
      maybe23Fits = true;
    }
    if (!maybe23Fits) { p.at = maybe23At; v_lasting = maybe23_lasting; v_lastingUnit = maybe23_lastingUnit; v_inARow = maybe23_inARow; }
  }
  const node: QuickNode = { $type: "Comparison", subject: v_subject, operator: v_operator, value: v_value, baseline: v_baseline, done: v_done, notDone: v_notDone, lasting: v_lasting, lastingUnit: v_lastingUnit, inARow: v_inARow, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "subject", v_subject);
  p.adopt(node, "value", v_value);
  return node;
}
function ConditionSubject(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_name: unknown = undefined;
  let v_part: unknown = undefined;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_name = got1;
  if (p.kind() === 2) {
    const maybe2At = p.at; const maybe2_part = v_part; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 2) { break maybe2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_part = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_part = maybe2_part; }
  }
  const node: QuickNode = { $type: "ConditionSubject", name: v_name, part: v_part, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "name", v_name);
  p.adopt(node, "part", v_part);
  return node;
}
function ComparedValue(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_number: unknown = undefined;
  let v_percent: boolean = false;
  let v_word: unknown = undefined;
  let v_text: unknown = undefined;
  choice1: {
    if (p.kind() === 294) {
      const option2At = p.at; const option2_number = v_number; const option2_percent = v_percent;
      option2: {
        if (!(p.kind() === 294)) { break option2; } v_number = p.number();
        if (p.kind() === 0) {
          const maybe3At = p.at; const maybe3_percent = v_percent; let maybe3Fits = false;
          maybe3: {
            if (!(p.kind() === 0)) { break maybe3; } v_percent = true; p.at++;
            maybe3Fits = true;
          }
          if (!maybe3Fits) { p.at = maybe3At; v_percent = maybe3_percent; }
        }
        break choice1;
      }
      p.at = option2At; v_number = option2_number; v_percent = option2_percent;
    }
    if (p.isName()) {
      const option4At = p.at; const option4_word = v_word;
      option4: {
        const got5 = p.isName() ? Word(p) : undefined;
        if (got5 === undefined) { break option4; } v_word = got5;
        break choice1;
      }
      p.at = option4At; v_word = option4_word;
    }
    if (set3[p.kind()] === 1) {
      const option6At = p.at; const option6_text = v_text;
      option6: {
        const got7 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got7 === undefined) { break option6; } v_text = got7;
        break choice1;
      }
      p.at = option6At; v_text = option6_text;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "ComparedValue", number: v_number, percent: v_percent, word: v_word, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "word", v_word);
  p.adopt(node, "text", v_text);
  return node;
}
function Action(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 174) { const node = PauseAction(p); if (node) return node; p.at = at; }
  if (p.kind() === 207) { const node = ReplaceAction(p); if (node) return node; p.at = at; }
  if (set84[p.kind()] === 1) { const node = ChangeAction(p); if (node) return node; p.at = at; }
  if (p.kind() === 194) { const node = RaiseAction(p); if (node) return node; p.at = at; }
  if ((set85[p.kind()] === 1 || p.isName())) { const node = TermAction(p); if (node) return node; p.at = at; }
  return undefined;
}
function PauseAction(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_until: unknown = undefined;

  if (p.kind() !== 174) { return undefined; } p.at++;
  if (p.kind() !== 147) { return undefined; } p.at++;
  if (p.kind() !== 107) { return undefined; } p.at++;
  if (p.kind() === 267) {
    const maybe1At = p.at; const maybe1_until = v_until; let maybe1Fits = false;
    maybe1: {
      if (p.kind() !== 267) { break maybe1; } p.at++;
      const got2 = p.isName() ? Word(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_until = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_until = maybe1_until; }
  }
  const node: QuickNode = { $type: "PauseAction", until: v_until, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "until", v_until);
  return node;
}
function ReplaceAction(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_replaced: unknown = undefined;
  let v_by: unknown = undefined;
  if (p.kind() !== 207) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_replaced = got1;
  if (p.kind() !== 281) { return undefined; } p.at++;
  const got2 = p.isName() ? Word(p) : undefined;
  if (got2 === undefined) { return undefined; } v_by = got2;
  const node: QuickNode = { $type: "ReplaceAction", replaced: v_replaced, by: v_by, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "replaced", v_replaced);
  p.adopt(node, "by", v_by);
  return node;
}
function ChangeAction(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_act: unknown = undefined;
  let v_homework: unknown = undefined;
  let v_session: boolean = false;
  let v_dose: unknown = undefined;
  let v_text: unknown = undefined;
  choice1: {
    if (p.kind() === 206) {
      const option2At = p.at; const option2_act = v_act; const option2_session = v_session; const option2_homework = v_homework; const option2_text = v_text;
      option2: {
        if (!(p.kind() === 206)) { break option2; } v_act = wordValue(p);
        choice3: {
          if (p.kind() === 224) {
            const option4At = p.at; const option4_session = v_session;
            option4: {
              if (!(p.kind() === 224)) { break option4; } v_session = true; p.at++;
              break choice3;
            }
            p.at = option4At; v_session = option4_session;
          }
          if (p.isName()) {
            const option5At = p.at; const option5_homework = v_homework;
            option5: {
              const got6 = p.isName() ? Word(p) : undefined;
              if (got6 === undefined) { break option5; } v_homework = got6;
              break choice3;
            }
            p.at = option5At; v_homework = option5_homework;
          }
          break option2;
        }
        if (set3[p.kind()] === 1) {
          const maybe7At = p.at; const maybe7_text = v_text; let maybe7Fits = false;
          maybe7: {
            const got8 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got8 === undefined) { break maybe7; } v_text = got8;
            maybe7Fits = true;
          }
          if (!maybe7Fits) { p.at = maybe7At; v_text = maybe7_text; }
        }
        break choice1;
      }
      p.at = option2At; v_act = option2_act; v_session = option2_session; v_homework = option2_homework; v_text = option2_text;
    }
    if (set86[p.kind()] === 1) {
      const option9At = p.at; const option9_act = v_act; const option9_session = v_session; const option9_homework = v_homework; const option9_dose = v_dose; const option9_text = v_text;
      option9: {
        if (!(set86[p.kind()] === 1)) { break option9; } v_act = wordValue(p);
        choice10: {
          if (p.kind() === 224) {
            const option11At = p.at; const option11_session = v_session;
            option11: {
              if (!(p.kind() === 224)) { break option11; } v_session = true; p.at++;
              break choice10;
            }
            p.at = option11At; v_session = option11_session;
          }
          if (p.isName()) {
            const option12At = p.at; const option12_homework = v_homework;
            option12: {
              const got13 = p.isName() ? Word(p) : undefined;
              if (got13 === undefined) { break option12; } v_homework = got13;
              break choice10;
            }
            p.at = option12At; v_homework = option12_homework;
          }
          break option9;
        }
        if (p.kind() === 256) {
          const maybe14At = p.at; const maybe14_dose = v_dose; let maybe14Fits = false;
          maybe14: {
            if (p.kind() !== 256) { break maybe14; } p.at++;
            const got15 = set37[p.kind()] === 1 ? Dose(p) : undefined;
            if (got15 === undefined) { break maybe14; } v_dose = got15;
            maybe14Fits = true;
          }
          if (!maybe14Fits) { p.at = maybe14At; v_dose = maybe14_dose; }
        }
        if (set3[p.kind()] === 1) {
          const maybe16At = p.at; const maybe16_text = v_text; let maybe16Fits = false;
          maybe16: {
            const got17 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got17 === undefined) { break maybe16; } v_text = got17;
            maybe16Fits = true;
          }
          if (!maybe16Fits) { p.at = maybe16At; v_text = maybe16_text; }
        }
        break choice1;
      }
      p.at = option9At; v_act = option9_act; v_session = option9_session; v_homework = option9_homework; v_dose = option9_dose; v_text = option9_text;
    }
    if (p.kind() === 203) {
      const option18At = p.at; const option18_act = v_act; const option18_text = v_text;
      option18: {
        if (!(p.kind() === 203)) { break option18; } v_act = wordValue(p);
        const got19 = set3[p.kind()] === 1 ? Text(p) : undefined;
        if (got19 === undefined) { break option18; } v_text = got19;
        break choice1;
      }
      p.at = option18At; v_act = option18_act; v_text = option18_text;
    }
    return undefined;
  }
  const node: QuickNode = { $type: "ChangeAction", act: v_act, homework: v_homework, session: v_session, dose: v_dose, text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "homework", v_homework);
  p.adopt(node, "dose", v_dose);
  p.adopt(node, "text", v_text);
  return node;
}
function RaiseAction(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;

  if (p.kind() !== 194) { return undefined; } p.at++;
  if (p.kind() !== 112) { return undefined; } p.at++;
  if (p.kind() !== 243) { return undefined; } p.at++;
  if (set3[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_text = v_text; let maybe1Fits = false;
    maybe1: {
      const got2 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_text = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_text = maybe1_text; }
  }
  const node: QuickNode = { $type: "RaiseAction", text: v_text, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  return node;
}
function TermAction(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_act: unknown = undefined;
  let v_action: unknown = undefined;
  if (p.kind() === 70) {
    const maybe1At = p.at; const maybe1_act = v_act; let maybe1Fits = false;
    maybe1: {
      if (!(p.kind() === 70)) { break maybe1; } v_act = wordValue(p);
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_act = maybe1_act; }
  }
  const got2 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got2 === undefined) { return undefined; } v_action = got2;
  const node: QuickNode = { $type: "TermAction", act: v_act, action: v_action, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "action", v_action);
  return node;
}
function Tailor(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_need: unknown = undefined;
  let v_noneBecause: unknown = undefined;
  let v_title: unknown = undefined;
  let v_condition: unknown = undefined;
  let v_block: boolean = false;
  const v_actions: QuickNode[] = [];
  if (p.kind() !== 244) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 95) {
      const option2At = p.at; const option2_need = v_need; const option2_noneBecause = v_noneBecause;
      option2: {
        if (p.kind() !== 95) { break option2; } p.at++;
        const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
        if (got3 === undefined) { break option2; } v_need = got3;
        if (p.kind() === 149) {
          const maybe4At = p.at; const maybe4_noneBecause = v_noneBecause; let maybe4Fits = false;
          maybe4: {
            if (p.kind() !== 149) { break maybe4; } p.at++;
            if (p.kind() !== 27) { break maybe4; } p.at++;
            const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got5 === undefined) { break maybe4; } v_noneBecause = got5;
            maybe4Fits = true;
          }
          if (!maybe4Fits) { p.at = maybe4At; v_noneBecause = maybe4_noneBecause; }
        }
        break choice1;
      }
      p.at = option2At; v_need = option2_need; v_noneBecause = option2_noneBecause;
    }
    if (set87[p.kind()] === 1) {
      const option6At = p.at; const option6_title = v_title; const option6_condition = v_condition;
      option6: {
        if (set3[p.kind()] === 1) {
          const maybe7At = p.at; const maybe7_title = v_title; let maybe7Fits = false;
          maybe7: {
            const got8 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got8 === undefined) { break maybe7; } v_title = got8;
            maybe7Fits = true;
          }
          if (!maybe7Fits) { p.at = maybe7At; v_title = maybe7_title; }
        }
        if (p.kind() !== 278) { break option6; } p.at++;
        const got9 = p.isName() ? Condition(p) : undefined;
        if (got9 === undefined) { break option6; } v_condition = got9;
        break choice1;
      }
      p.at = option6At; v_title = option6_title; v_condition = option6_condition;
    }
    return undefined;
  }
  if (p.kind() === 288) {
    const maybe10At = p.at; const maybe10_block = v_block; const maybe10_actions = v_actions.length; let maybe10Fits = false;
    maybe10: {
      if (!(p.kind() === 288)) { break maybe10; } v_block = true; p.at++;
      while ((set88[p.kind()] === 1 || p.isName())) {
        const each11At = p.at; const each11_actions = v_actions.length; let each11Fits = false;
        each11: {
          const got12 = (set88[p.kind()] === 1 || p.isName()) ? TailorLine(p) : undefined;
          if (got12 === undefined) { break each11; } v_actions.push(got12);
          each11Fits = true;
        }
        if (!each11Fits || p.at === each11At) { p.at = each11At; v_actions.length = each11_actions; break; }
      }
      if (p.kind() !== 289) { break maybe10; } p.at++;
      maybe10Fits = true;
    }
    if (!maybe10Fits) { p.at = maybe10At; v_block = maybe10_block; v_actions.length = maybe10_actions; }
  }
  const node: QuickNode = { $type: "Tailor", need: v_need, noneBecause: v_noneBecause, title: v_title, condition: v_condition, block: v_block, actions: v_actions, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "need", v_need);
  p.adopt(node, "noneBecause", v_noneBecause);
  p.adopt(node, "title", v_title);
  p.adopt(node, "condition", v_condition);
  p.adoptAll(node, "actions", v_actions);
  return node;
}
function TailorLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if ((set78[p.kind()] === 1 || p.isName())) { const node = Action(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function Supervision(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_frequency: unknown = undefined;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 243) { return undefined; } p.at++;
  if (set16[p.kind()] === 1) {
    const maybe1At = p.at; const maybe1_frequency = v_frequency; let maybe1Fits = false;
    maybe1: {
      const got2 = set16[p.kind()] === 1 ? Frequency(p) : undefined;
      if (got2 === undefined) { break maybe1; } v_frequency = got2;
      maybe1Fits = true;
    }
    if (!maybe1Fits) { p.at = maybe1At; v_frequency = maybe1_frequency; }
  }
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set89[p.kind()] === 1) {
    const each3At = p.at; const each3_lines = v_lines.length; let each3Fits = false;
    each3: {
      const got4 = set89[p.kind()] === 1 ? SupervisionLine(p) : undefined;
      if (got4 === undefined) { break each3; } v_lines.push(got4);
      each3Fits = true;
    }
    if (!each3Fits || p.at === each3At) { p.at = each3At; v_lines.length = each3_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Supervision", frequency: v_frequency, lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "frequency", v_frequency);
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function SupervisionLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 46) { const node = RatedCompetency(p); if (node) return node; p.at = at; }
  if (p.kind() === 154) { const node = Observe(p); if (node) return node; p.at = at; }
  if (set90[p.kind()] === 1) { const node = SupervisionPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 107) { const node = SupervisionHomework(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function RatedCompetency(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_competency: unknown = undefined;
  let v_text: unknown = undefined;
  let v_measure: unknown = undefined;
  let v_atLeast: unknown = undefined;
  if (p.kind() !== 46) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_competency = got1;
  if (set3[p.kind()] === 1) {
    const maybe2At = p.at; const maybe2_text = v_text; let maybe2Fits = false;
    maybe2: {
      const got3 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_text = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_text = maybe2_text; }
  }
  if (p.kind() === 195) {
    const maybe4At = p.at; const maybe4_measure = v_measure; const maybe4_atLeast = v_atLeast; let maybe4Fits = false;
    maybe4: {
      if (p.kind() !== 195) { break maybe4; } p.at++;
      const got5 = p.isName() ? Word(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_measure = got5;
      if (p.kind() === 24) {
        const maybe6At = p.at; const maybe6_atLeast = v_atLeast; let maybe6Fits = false;
        maybe6: {
          if (p.kind() !== 24) { break maybe6; } p.at++;
          if (p.kind() !== 125) { break maybe6; } p.at++;
          if (!(p.kind() === 294)) { break maybe6; } v_atLeast = p.number();
          maybe6Fits = true;
        }
        if (!maybe6Fits) { p.at = maybe6At; v_atLeast = maybe6_atLeast; }
      }
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_measure = maybe4_measure; v_atLeast = maybe4_atLeast; }
  }
  const node: QuickNode = { $type: "RatedCompetency", competency: v_competency, text: v_text, measure: v_measure, atLeast: v_atLeast, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "competency", v_competency);
  p.adopt(node, "text", v_text);
  p.adopt(node, "measure", v_measure);
  return node;
}
function Observe(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_sessions: unknown = undefined;
  let v_every: boolean = false;
  let v_material: unknown = undefined;
  if (p.kind() !== 154) { return undefined; } p.at++;
  choice1: {
    if (p.kind() === 84) {
      const option2At = p.at; const option2_every = v_every;
      option2: {
        if (!(p.kind() === 84)) { break option2; } v_every = true; p.at++;
        if (p.kind() !== 224) { break option2; } p.at++;
        break choice1;
      }
      p.at = option2At; v_every = option2_every;
    }
    if (set53[p.kind()] === 1) {
      const option3At = p.at; const option3_sessions = v_sessions;
      option3: {
        choice4: {
          if (p.kind() === 224) {
            const option5At = p.at;
            option5: {
              if (p.kind() !== 224) { break option5; } p.at++;
              break choice4;
            }
            p.at = option5At;
          }
          if (p.kind() === 225) {
            const option6At = p.at;
            option6: {
              if (p.kind() !== 225) { break option6; } p.at++;
              break choice4;
            }
            p.at = option6At;
          }
          break option3;
        }
        const got7 = p.kind() === 294 ? NumberRanges(p) : undefined;
        if (got7 === undefined) { break option3; } v_sessions = got7;
        break choice1;
      }
      p.at = option3At; v_sessions = option3_sessions;
    }
    return undefined;
  }
  if (p.kind() === 157) {
    const maybe8At = p.at; const maybe8_material = v_material; let maybe8Fits = false;
    maybe8: {
      if (p.kind() !== 157) { break maybe8; } p.at++;
      const got9 = p.isName() ? Word(p) : undefined;
      if (got9 === undefined) { break maybe8; } v_material = got9;
      maybe8Fits = true;
    }
    if (!maybe8Fits) { p.at = maybe8At; v_material = maybe8_material; }
  }
  const node: QuickNode = { $type: "Observe", sessions: v_sessions, every: v_every, material: v_material, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "sessions", v_sessions);
  p.adopt(node, "material", v_material);
  return node;
}
function SupervisionPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set90[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function SupervisionHomework(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_text: unknown = undefined;
  let v_reviewed: unknown = undefined;
  if (p.kind() !== 107) { return undefined; } p.at++;
  const got1 = set3[p.kind()] === 1 ? Text(p) : undefined;
  if (got1 === undefined) { return undefined; } v_text = got1;
  if (p.kind() === 210) {
    const maybe2At = p.at; const maybe2_reviewed = v_reviewed; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 210) { break maybe2; } p.at++;
      const got3 = p.isName() ? Word(p) : undefined;
      if (got3 === undefined) { break maybe2; } v_reviewed = got3;
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_reviewed = maybe2_reviewed; }
  }
  const node: QuickNode = { $type: "SupervisionHomework", text: v_text, reviewed: v_reviewed, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "text", v_text);
  p.adopt(node, "reviewed", v_reviewed);
  return node;
}
function Policy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  const v_lines: QuickNode[] = [];
  if (p.kind() !== 181) { return undefined; } p.at++;
  if (p.kind() !== 288) { return undefined; } p.at++;
  while (set91[p.kind()] === 1) {
    const each1At = p.at; const each1_lines = v_lines.length; let each1Fits = false;
    each1: {
      const got2 = set91[p.kind()] === 1 ? PolicyLine(p) : undefined;
      if (got2 === undefined) { break each1; } v_lines.push(got2);
      each1Fits = true;
    }
    if (!each1Fits || p.at === each1At) { p.at = each1At; v_lines.length = each1_lines; break; }
  }
  if (p.kind() !== 289) { return undefined; } p.at++;
  const node: QuickNode = { $type: "Policy", lines: v_lines, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "lines", v_lines);
  return node;
}
function PolicyLine(p: TokenStream): QuickNode | undefined {
  const at = p.at;
  if (p.kind() === 278) { const node = PolicyResponse(p); if (node) return node; p.at = at; }
  if (p.kind() === 209) { const node = ReviewPolicy(p); if (node) return node; p.at = at; }
  if (set92[p.kind()] === 1) { const node = PolicyPhraseLine(p); if (node) return node; p.at = at; }
  if (p.kind() === 297) { const node = BrokenLine(p); if (node) return node; p.at = at; }
  return undefined;
}
function PolicyResponse(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_who: unknown = undefined;
  let v_act: unknown = undefined;
  let v_topic: unknown = undefined;
  let v_text: unknown = undefined;
  let v_manner: unknown = undefined;
  let v_response: unknown = undefined;
  if (p.kind() !== 278) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_who = got1;
  const got2 = p.isName() ? Word(p) : undefined;
  if (got2 === undefined) { return undefined; } v_act = got2;
  const got3 = p.isName() ? Word(p) : undefined;
  if (got3 === undefined) { return undefined; } v_topic = got3;
  if (set3[p.kind()] === 1) {
    const maybe4At = p.at; const maybe4_text = v_text; let maybe4Fits = false;
    maybe4: {
      const got5 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got5 === undefined) { break maybe4; } v_text = got5;
      maybe4Fits = true;
    }
    if (!maybe4Fits) { p.at = maybe4At; v_text = maybe4_text; }
  }
  if (p.kind() === 208) {
    const maybe6At = p.at; const maybe6_manner = v_manner; const maybe6_response = v_response; let maybe6Fits = false;
    maybe6: {
      if (p.kind() !== 208) { break maybe6; } p.at++;
      choice7: {
        if (p.isName()) {
          const option8At = p.at; const option8_manner = v_manner; const option8_response = v_response;
          option8: {
            const got9 = p.isName() ? Word(p) : undefined;
            if (got9 === undefined) { break option8; } v_manner = got9;
            if (set3[p.kind()] === 1) {
              const maybe10At = p.at; const maybe10_response = v_response; let maybe10Fits = false;
              maybe10: {
                const got11 = set3[p.kind()] === 1 ? Text(p) : undefined;
                if (got11 === undefined) { break maybe10; } v_response = got11;
                maybe10Fits = true;
              }
              if (!maybe10Fits) { p.at = maybe10At; v_response = maybe10_response; }
            }
            break choice7;
          }
          p.at = option8At; v_manner = option8_manner; v_response = option8_response;
        }
        if (set3[p.kind()] === 1) {
          const option12At = p.at; const option12_response = v_response;
          option12: {
            const got13 = set3[p.kind()] === 1 ? Text(p) : undefined;
            if (got13 === undefined) { break option12; } v_response = got13;
            break choice7;
          }
          p.at = option12At; v_response = option12_response;
        }
        break maybe6;
      }
      maybe6Fits = true;
    }
    if (!maybe6Fits) { p.at = maybe6At; v_manner = maybe6_manner; v_response = maybe6_response; }
  }
  const node: QuickNode = { $type: "PolicyResponse", who: v_who, act: v_act, topic: v_topic, text: v_text, manner: v_manner, response: v_response, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "who", v_who);
  p.adopt(node, "act", v_act);
  p.adopt(node, "topic", v_topic);
  p.adopt(node, "text", v_text);
  p.adopt(node, "manner", v_manner);
  p.adopt(node, "response", v_response);
  return node;
}
function ReviewPolicy(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_openedBy: unknown = undefined;
  if (p.kind() !== 209) { return undefined; } p.at++;
  if (p.kind() !== 160) { return undefined; } p.at++;
  if (p.kind() !== 35) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_openedBy = got1;
  const node: QuickNode = { $type: "ReviewPolicy", openedBy: v_openedBy, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "openedBy", v_openedBy);
  return node;
}
function PolicyPhraseLine(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_keyword: unknown = undefined;
  const v_values: QuickNode[] = [];
  if (!(set92[p.kind()] === 1)) { return undefined; } v_keyword = wordValue(p);
  const got1 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
  if (got1 === undefined) { return undefined; } v_values.push(got1);
  while (p.kind() === 1) {
    const each2At = p.at; const each2_values = v_values.length; let each2Fits = false;
    each2: {
      if (p.kind() !== 1) { break each2; } p.at++;
      const got3 = (set22[p.kind()] === 1 || p.isName()) ? Phrase(p) : undefined;
      if (got3 === undefined) { break each2; } v_values.push(got3);
      each2Fits = true;
    }
    if (!each2Fits || p.at === each2At) { p.at = each2At; v_values.length = each2_values; break; }
  }
  const node: QuickNode = { $type: "PhraseLine", keyword: v_keyword, values: v_values, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adoptAll(node, "values", v_values);
  return node;
}
function Deviation(p: TokenStream): QuickNode | undefined {
  const start = p.at;
  let v_rule: unknown = undefined;
  let v_on: unknown = undefined;
  let v_session: unknown = undefined;
  let v_reason: unknown = undefined;
  if (p.kind() !== 67) { return undefined; } p.at++;
  if (p.kind() !== 99) { return undefined; } p.at++;
  const got1 = p.isName() ? Word(p) : undefined;
  if (got1 === undefined) { return undefined; } v_rule = got1;
  if (p.kind() === 157) {
    const maybe2At = p.at; const maybe2_session = v_session; const maybe2_on = v_on; let maybe2Fits = false;
    maybe2: {
      if (p.kind() !== 157) { break maybe2; } p.at++;
      choice3: {
        if (p.kind() === 224) {
          const option4At = p.at; const option4_session = v_session;
          option4: {
            if (p.kind() !== 224) { break option4; } p.at++;
            if (!(p.kind() === 294)) { break option4; } v_session = p.number();
            break choice3;
          }
          p.at = option4At; v_session = option4_session;
        }
        if (p.isName()) {
          const option5At = p.at; const option5_on = v_on; const option5_session = v_session;
          option5: {
            const got6 = p.isName() ? Word(p) : undefined;
            if (got6 === undefined) { break option5; } v_on = got6;
            if (p.kind() === 112) {
              const maybe7At = p.at; const maybe7_session = v_session; let maybe7Fits = false;
              maybe7: {
                if (p.kind() !== 112) { break maybe7; } p.at++;
                if (p.kind() !== 224) { break maybe7; } p.at++;
                if (!(p.kind() === 294)) { break maybe7; } v_session = p.number();
                maybe7Fits = true;
              }
              if (!maybe7Fits) { p.at = maybe7At; v_session = maybe7_session; }
            }
            break choice3;
          }
          p.at = option5At; v_on = option5_on; v_session = option5_session;
        }
        break maybe2;
      }
      maybe2Fits = true;
    }
    if (!maybe2Fits) { p.at = maybe2At; v_session = maybe2_session; v_on = maybe2_on; }
  }
  if (p.kind() === 27) {
    const maybe8At = p.at; const maybe8_reason = v_reason; let maybe8Fits = false;
    maybe8: {
      if (p.kind() !== 27) { break maybe8; } p.at++;
      const got9 = set3[p.kind()] === 1 ? Text(p) : undefined;
      if (got9 === undefined) { break maybe8; } v_reason = got9;
      maybe8Fits = true;
    }
    if (!maybe8Fits) { p.at = maybe8At; v_reason = maybe8_reason; }
  }
  const node: QuickNode = { $type: "Deviation", rule: v_rule, on: v_on, session: v_session, reason: v_reason, $cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
  p.adopt(node, "rule", v_rule);
  p.adopt(node, "on", v_on);
  p.adopt(node, "reason", v_reason);
  return node;
}

/** Reads a whole file; undefined where the text is not sound. */
export const quickEntry: (p: TokenStream) => QuickNode | undefined = HomeworkFile;
