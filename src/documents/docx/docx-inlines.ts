import { CheckBox, ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PaperInline } from '../paper.ts';

/** Looks of a run as they gather on the way down. */
type Look = Partial<Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'subScript' | 'superScript' | 'font' | 'style' | 'language'>>;

/** A content control that is ticked by a click. */
export function tickBox(checked: boolean): CheckBox {
  const state = (value: string) => ({ value, font: 'MS Gothic' });
  return new CheckBox({ checked, checkedState: state('2612'), uncheckedState: state('2610') });
}

/** A line of paper as runs of Word. */
export function docxInlines(nodes: readonly PaperInline[], look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ ...look, text: node.value })];
      case 'code':
        return [new TextRun({ ...look, text: node.value, font: 'Courier New' })];
      case 'break':
        return [new TextRun({ ...look, break: 1 })];
      case 'note':
        return [new TextRun({ ...look, text: String(node.number), superScript: true })];
      case 'term':
        return [];
      case 'box':
        return [tickBox(false)];
      case 'link':
        return [new ExternalHyperlink({ link: node.href, children: docxInlines(node.children, { ...look, style: 'Hyperlink' }) })];
      case 'emphasis':
        return docxInlines(node.children, { ...look, italics: true });
      case 'strong':
        return docxInlines(node.children, { ...look, bold: true });
      case 'delete':
        return docxInlines(node.children, { ...look, strike: true });
      case 'sub':
        return docxInlines(node.children, { ...look, subScript: true });
      case 'sup':
        return docxInlines(node.children, { ...look, superScript: true });
      case 'language':
        return docxInlines(node.children, { ...look, language: { value: node.lang } });
    }
  });
}
