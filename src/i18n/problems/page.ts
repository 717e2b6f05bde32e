/** What stands at the top of `docs/rules.md`, in both languages: staff read it side by side. */
export const rulesPageHead = `# Taisyklės / The rules

Šį failą sukuria komanda \`npm run rules\`; čia nieko netaisykite. Čia – tai, ką tikrina \`npm run check\` ir svetainės surinkimas: **klaida** surinkimą sustabdo, **įspėjimas** nesustabdo, **pastaba** tik pasako. Prie kiekvienos taisyklės – ko ji prašo, kokius žodžius pamatysite ir ką daryti. Ką galima pataisyti be abejonių, pataiso \`npm run check -- --fix\`.

Made by \`npm run rules\` from the code; change nothing here. This is what \`npm run check\` and the build look for: an **error** stops the build, a **warning** does not, a **note** only tells. With each rule stand what it asks for, the words you may meet, and what to do. What is certain is mended by \`npm run check -- --fix\`. English messages: \`npm run check -- --lang en\`.
`;
