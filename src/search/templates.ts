/** A copy of what a template of the panel holds. */
export function copyOf(root: ParentNode, id: string): DocumentFragment {
  return document.importNode((root.querySelector(`#${id}`) as HTMLTemplateElement).content, true);
}
