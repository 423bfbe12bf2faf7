// node verify.mjs BADGE CONTEXTS JSONLD : checks one signature with npm jsonld and Node's own crypto; prints true or false.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [badge, contexts, modules] = process.argv.slice(2);
const jsonld = createRequire(path.join(path.resolve(modules), 'x.js'))('jsonld');
const files = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'ob-3.0.3'
};
const documentLoader = async url => ({
  contextUrl: null,
  documentUrl: url,
  document: JSON.parse(fs.readFileSync(path.join(contexts, files[url] + '.json'), 'utf8'))
});
const canonical = document =>
  jsonld.canonize(document, { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true });
const sha256 = text => crypto.createHash('sha256').update(text).digest();
const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base58 = text => {
  let number = 0n;
  for (const letter of text) number = number * 58n + BigInt(letters.indexOf(letter));
  const hex = number.toString(16);
  const zeros = text.match(/^1*/)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? '0' + hex : hex, 'hex')]);
};

const { proof, ...document } = JSON.parse(fs.readFileSync(badge, 'utf8'));
const { proofValue, ...options } = proof;
const hash = Buffer.concat([
  sha256(await canonical({ ...options, '@context': document['@context'] })),
  sha256(await canonical(document))
]);
const raw = base58(proof.verificationMethod.split('#').pop().slice(1)).subarray(2);
const key = crypto.createPublicKey({
  key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]), format: 'der', type: 'spki'
});
console.log(crypto.verify(null, hash, key, base58(proofValue.slice(1))));
