import { documentEndpoint } from './_endpoint.ts';

export const { getStaticPaths, GET } = documentEndpoint('zip');
