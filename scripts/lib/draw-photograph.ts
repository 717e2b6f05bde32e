import sharp from 'sharp';

const size = { width: 2400, height: 1600 };

/** Books on a shelf from left to right: place and width, height, colour. */
const books = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => ({ x: 180 + n * 172, height: 250 + ((n * 89) % 130), colour: ['#7b4b3a', '#2f5d73', '#b08a3e', '#4d6b47'][n % 4] }));
const shelf = (y: number) => `${books.map(({ x, height, colour }) => `<rect x="${x}" y="${y - height}" width="120" height="${height}" rx="8" fill="${colour}"/>`).join('')}<rect x="120" y="${y}" width="2160" height="46" fill="#5b3d28"/>`;
const window = (x: number) => `<rect x="${x}" y="160" width="420" height="720" fill="#dfeef6"/><rect x="${x + 200}" y="160" width="20" height="720" fill="#fff"/>`;
const chair = (x: number) => `<rect x="${x}" y="1000" width="180" height="230" rx="16" fill="#8a5a34"/><rect x="${x}" y="1230" width="190" height="40" fill="#6e4526"/><path d="M${x + 10} 1270v170M${x + 175} 1270v170" stroke="#6e4526" stroke-width="22"/>`;

const scenes = [
  `<rect width="2400" height="1600" fill="#efe6d6"/><rect y="1300" width="2400" height="300" fill="#c9a981"/>${[220, 990, 1760].map(window).join('')}${[200, 560, 920, 1280, 1640, 2000].map(chair).join('')}`,
  `<rect width="2400" height="1600" fill="#e9dfcc"/>${[520, 1000, 1480].map(shelf).join('')}`,
];

/** Draws what stands for a photograph where the guide for staff is tried and pictured: a JPEG of 2400 × 1600 pixels. */
export function drawPhotograph(index: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${scenes[index % scenes.length]}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
