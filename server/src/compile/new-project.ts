/** What the project file of a new project says. */
export const newProjectFile = `# The project file. Everything not written here has its default:
# all .homework files below this folder belong to the project, and no rule changes its severity.
edition: 1
`;
