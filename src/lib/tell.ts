/** Is told how much of a long work is done, and of how much. */
export type Tell = (done: number, all: number) => void;
