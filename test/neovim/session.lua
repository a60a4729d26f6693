-- What an author does in Neovim, written down as JSON for the test that started it.
-- HOMEWORK_COMMAND is the command as a JSON list, HOMEWORK_RESULT the file for the answers.

local command = vim.fn.json_decode(vim.env.HOMEWORK_COMMAND)
local result = { log = {} }

local function finish()
  local file = io.open(vim.env.HOMEWORK_RESULT, "w")
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd("qa!")
end

-- A server that does not answer must not keep the editor waiting for ever.
vim.defer_fn(function()
  table.insert(result.log, "The session took too long.")
  finish()
end, 100000)

local function position_of(word, offset)
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  for number, line in ipairs(lines) do
    local start = line:find(word, 1, true)
    if start then
      return { line = number - 1, character = start - 1 + (offset or 0) }
    end
  end
  error("There is no " .. word)
end

local function document()
  return { uri = vim.uri_from_bufnr(0) }
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 20000)
  if problem then
    table.insert(result.log, method .. ": " .. problem)
  end
  for _, answer in pairs(answers or {}) do
    if answer.error then
      table.insert(result.log, method .. ": " .. answer.error.message)
    end
    return answer.result
  end
end

local function wait_for_diagnostics(test)
  vim.wait(20000, function()
    return test(vim.diagnostic.get(0))
  end, 50)
  local told = {}
  for _, item in ipairs(vim.diagnostic.get(0)) do
    table.insert(told, { line = item.lnum, column = item.col, severity = item.severity, code = item.code, message = item.message })
  end
  return told
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

local ok, problem = pcall(function()
  vim.cmd("edit course.homework")
  vim.bo.filetype = "homework"
  local client = vim.lsp.start_client({ name = "homework", cmd = command, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, client)
  vim.wait(20000, function()
    local found = vim.lsp.get_client_by_id(client)
    return found ~= nil and found.initialized == true
  end, 20)

  result.opened = wait_for_diagnostics(function(told) return #told > 0 end)

  -- The author mends the slip.
  local slip = position_of("aproach")
  vim.api.nvim_buf_set_text(0, slip.line, slip.character, slip.line, slip.character + 7, { "approach" })
  result.mended = wait_for_diagnostics(function(told)
    for _, item in ipairs(told) do
      if item.message:find("aproach") then return false end
    end
    return true
  end)

  local kind = position_of("kind ", 6)
  local completion = ask("textDocument/completion", { textDocument = document(), position = kind })
  result.completion = {}
  for _, item in ipairs(completion and (completion.items or completion) or {}) do
    table.insert(result.completion, item.label)
  end

  local hover = ask("textDocument/hover", { textDocument = document(), position = position_of("bibliotherapy", 2) })
  result.hover = hover and hover.contents

  local edit = ask("textDocument/rename", { textDocument = document(), position = position_of("Walk", 1), newName = "Stroll" })
  if edit then
    vim.lsp.util.apply_workspace_edit(edit, "utf-16")
  end
  result.renamed = text()

  local edits = ask("textDocument/formatting", { textDocument = document(), options = { tabSize = 2, insertSpaces = true } })
  if edits then
    vim.lsp.util.apply_text_edits(edits, 0, "utf-16")
  end
  result.formatted = text()

  vim.lsp.stop_client(client)
  vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)
  result.stopped = vim.lsp.client_is_stopped(client)

  -- Another author reads German.
  vim.cmd("edit! course.homework")
  vim.bo.filetype = "homework"
  local german = vim.lsp.start_client({
    name = "homework",
    cmd = command,
    root_dir = vim.fn.getcwd(),
    before_init = function(params) params.locale = "de" end,
  })
  vim.lsp.buf_attach_client(0, german)
  result.german = wait_for_diagnostics(function(told)
    for _, item in ipairs(told) do
      if item.message:find("aproach") then return true end
    end
    return false
  end)
  vim.lsp.stop_client(german)
end)
if not ok then
  table.insert(result.log, tostring(problem))
end
finish()
