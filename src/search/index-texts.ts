/** Reads text files of the index, each once; one that cannot be read is empty and tried again the next time. */
export function indexTexts(folder: string): (path: string) => Promise<string> {
  const texts = new Map<string, Promise<string>>();
  return (path) => {
    const text = texts.get(path) ?? load(folder + path).catch(() => (texts.delete(path), ''));
    texts.set(path, text);
    return text;
  };
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
