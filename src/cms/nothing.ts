/** Stands for what the editor would load and this site has no use for: colours for some two hundred languages of programs. */
export default [];
