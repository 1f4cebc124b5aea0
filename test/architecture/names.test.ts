import { basename } from 'node:path';
import { tree } from './tree';

describe('names', () => {
  const { folders, files } = tree();

  it('say what a thing is: no drawer for everything', () => {
    const drawer = /^(utils?|common|helpers?|shared|misc)$/;
    const named = [...folders, ...files].filter((path) => drawer.test(basename(path).replace(/\..*$/, '')));
    expect(named).toEqual([]);
  });

  it('end in .ts, .tsx, .mts or .mjs, as their tool asks; plain JavaScript only for configuration and what runs before the compiler', () => {
    const plain = files.filter((file) => /\.(js|cjs|jsx)$/.test(file));
    expect(plain.filter((file) => !/^(\.|jest\.config\.js$|test\/harness\/|apps\/web\/public\/|scripts\/)/.test(file))).toEqual([]);
  });
});
