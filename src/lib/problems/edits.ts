/** A change to a file that mends a problem with certainty; offsets count UTF-16 units from the beginning of the file as it lies on disk. */
export interface TextEdit {
  file: string;
  start: number;
  end: number;
  insert: string;
}
