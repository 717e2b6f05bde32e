/** Puts other characters in the place of some; offsets count in the text that the rule was given. */
export interface TextEdit {
  at: number;
  length: number;
  insert: string;
}

/** What a rule found in a text: where it stands, what is said of it, and the edits that mend it where they are certain. */
export interface Finding<Message extends string = string> {
  at: number;
  message: Message;
  values: Readonly<Record<string, string>>;
  edits?: readonly TextEdit[];
}
