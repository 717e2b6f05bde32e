import type { ProblemWords } from '../words.ts';

interface Tag {
  tag: string;
}

interface Property extends Tag {
  property: string;
}

const carries = (tag: string, known: readonly string[]) => (known.length ? `<${tag}> may carry: ${known.join(', ')}` : `<${tag}> carries no properties`);

/** What is said of tags in a text: those that are not known, and components given the wrong things. */
export const components = {
  unknownComponent: ({ tag, known }: Tag & { known: readonly string[] }): ProblemWords => ({ what: `<${tag}> is neither a component of this site nor HTML that may stand in a text`, remedy: `Components are: ${known.join(', ')}. Write everything else as Markdown.` }),
  emptyTag: ({ known }: { known: readonly string[] }): ProblemWords => ({ what: 'An empty tag <> may not stand in a text', remedy: `Components are: ${known.join(', ')}. Write everything else as Markdown.` }),
  componentInLine: ({ tag }: Tag): ProblemWords => ({ what: `<${tag}> stands inside a line of text`, remedy: 'Put it on lines of its own, with an empty line before and after.' }),
  badAttribute: ({ tag, attribute, value }: Tag & { attribute: string; value: string }): ProblemWords => ({ what: `<${tag}> may not carry ${attribute}="${value}"`, remedy: 'Remove the attribute; only title and lang are allowed, and only where they make sense.' }),
  attributeTwice: ({ tag, attribute }: Tag & { attribute: string }): ProblemWords => ({ what: `<${tag}> carries ${attribute} twice`, remedy: 'Keep one of them.' }),
  attributeExpression: ({ tag }: Tag): ProblemWords => ({ what: `<${tag}> carries a value in braces`, remedy: 'Write the value in straight quotes: title="…".' }),
  textInBreak: (): ProblemWords => ({ what: '<br> may hold no text', remedy: 'Write it as <br /> and move the text behind it.' }),
  tagRoundLines: ({ tag }: Tag): ProblemWords => ({ what: `<${tag}> stands on lines of its own round its words`, remedy: `Write <${tag}>…</${tag}> on one line with them.` }),
  emptyComponent: ({ tag }: Tag): ProblemWords => ({ what: `<${tag}> holds no text`, remedy: `Write the text between <${tag}> and </${tag}>, on lines of its own.` }),
  textInComponent: ({ tag }: Tag): ProblemWords => ({ what: `<${tag}> may hold no text`, remedy: `Write it as <${tag} /> and move the text outside.` }),
  unknownProperty: ({ tag, property, known }: Property & { known: readonly string[] }): ProblemWords => ({ what: `<${tag}> has no property “${property}”`, remedy: `${carries(tag, known)}.` }),
  propertyNotPicture: ({ tag, property }: Property): ProblemWords => ({ what: `The property “${property}” of <${tag}> is not a picture of this folder`, remedy: 'Put the picture beside the text, as jpg, png, webp or avif with a name in lower-case letters without accents, and write that name alone.' }),
  propertyNotFile: ({ tag, property }: Property): ProblemWords => ({ what: `The property “${property}” of <${tag}> is not a file of this folder`, remedy: 'Put the file beside the text, with a name in lower-case letters without accents, and write that name alone.' }),
  propertyNotOneOf: ({ tag, property, allowed }: Property & { allowed: readonly string[] }): ProblemWords => ({ what: `The property “${property}” of <${tag}> is missing or has a value it may not have`, remedy: `Choose one of: ${allowed.join(', ')}.` }),
  badProperty: ({ tag, property, known }: Property & { known: readonly string[] }): ProblemWords => ({ what: `The property “${property}” of <${tag}> is missing or has a value it may not have`, remedy: `${carries(tag, known)}; a text in straight quotes.` }),
  questionsNotListed: (): ProblemWords => ({ what: '<Questions> holds something other than one numbered list of questions with a paragraph after it', remedy: 'Write each question as a line “1. …?” without boxes, and below the list one paragraph with links to what to read next.' }),
  questionnaireMixed: (): ProblemWords => ({ what: '<SelfAssessment> holds something other than parts', remedy: 'Put every question into <Questions title="…"> … </Questions>, and other text outside.' }),
  questionsMiscounted: ({ expected, found }: { expected: number; found: number }): ProblemWords => ({ what: `The questions of <SelfAssessment> are not numbered in sequence: question ${expected} has the number ${found}`, remedy: `Begin the list with the number that follows the last of the part before: ${expected}.` }),
  galleryMixed: (): ProblemWords => ({ what: '<Gallery> holds something other than figures', remedy: 'Write two or more lines <Figure file="…" /> between <Gallery> and </Gallery>; a picture alone needs no gallery.' }),
  gallerySingle: (): ProblemWords => ({ what: '<Gallery> holds a single picture', remedy: 'Write two or more lines <Figure file="…" /> between <Gallery> and </Gallery>; a picture alone needs no gallery.' }),
  checklistWithoutTasks: (): ProblemWords => ({ what: '<Checklist> holds no list of tasks', remedy: 'Begin each line with “- [ ] ”; for a list without boxes use <Note>.' }),
  notFacts: (): ProblemWords => ({ what: '<Facts> holds something other than a list of labels with their values', remedy: 'Write each line as “- Label: value”, with a space after the colon, and nothing else inside.' }),
};
