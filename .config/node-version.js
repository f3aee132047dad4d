// Runs first: an old Node would fail later, with a stack trace that does not name the cause.
import {readFileSync} from 'node:fs';

const {engines} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [major, minor] = engines.node.match(/\d+/g).map(Number);
const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);

if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs Node ${major}.${minor} or newer.`,
  );
  process.exit(1);
}
