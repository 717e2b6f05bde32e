/**
 * Says in the footer when the site was built, once a reader gets there; before that nothing is asked for. The pages
 * themselves do not know it, or each would change with every build.
 */
export function startBuilt(): void {
  const footer = document.querySelector('.footer > :last-child > p');
  if (!footer || import.meta.env.DEV) return;
  new IntersectionObserver(async ([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    // The file lies in the folder in which the folder of the scripts does.
    const { told } = await (await fetch(import.meta.url.replace(/_astro\/.*/, 'build.json'))).json();
    footer.append(` ${told[document.documentElement.lang]}`);
  }).observe(footer);
}
