import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readEnvironment } from '../../cases/environment';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Service {
  readonly image: string;
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly environment?: Record<string, string>;
  readonly command?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};

const given: Record<string, string> = {
  ORIGIN: 'https://certification.example.org',
  SMTP_URL: 'smtps://user:secret@mail.example.org',
  AUTH_SECRET: 'x'.repeat(40),
  CODEC_KEYS: `2027-01:${Buffer.alloc(32).toString('base64')}`,
};
/** As compose does it: ${NAME}, ${NAME:-default}, ${NAME:?must be set}. */
const filledIn = (text: string): string =>
  text.replace(
    /\$\{([A-Z_]+)(?::-([^}]*))?(?::\?[^}]*)?\}/g,
    (_, name: string, byDefault?: string) => given[name] ?? byDefault ?? 'secret',
  );
const environmentOf = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(service(name).environment ?? {}).map(([key, value]) => [key, filledIn(value)]));

describe('docker-compose.yml', () => {
  it.each(['api', 'worker'])('gives the %s an environment that the product accepts in production', (name) => {
    expect(readEnvironment(environmentOf(name))).toMatchObject({ MODE: 'production', ORIGIN: given['ORIGIN'] });
  });

  it.each(['api', 'worker'])('sets for the %s only variables that the product reads', (name) => {
    const known = [...read('cases/environment.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, variable]) => variable);
    for (const variable of Object.keys(environmentOf(name))) expect(known).toContain(variable);
  });

  it.each(['AUTH_SECRET', 'CODEC_KEYS', 'SMTP_URL', 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'STORAGE_DIR', 'ORIGIN'])(
    'is refused by the product when %s is missing',
    (variable) => {
      const { [variable]: _left, ...rest } = environmentOf('api');
      expect(() => readEnvironment(rest)).toThrow(variable);
    },
  );

  it('takes no secret by default', () => {
    const secrets = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]*(?:PASSWORD|SECRET|KEYS|SMTP_URL))([^}]*)\}/g)];
    expect(secrets.length).toBeGreaterThan(5);
    for (const [, , rule] of secrets) expect(rule).toMatch(/^:\?/);
  });

  it('waits only for services that exist, and mounts only volumes and files that exist', () => {
    for (const [, { depends_on: waitsFor = {}, volumes = [] }] of services) {
      for (const name of Object.keys(waitsFor)) expect(Object.keys(compose.services)).toContain(name);
      for (const [source = ''] of volumes.map((one) => one.split(':'))) {
        if (source.startsWith('.')) expect(existsSync(join(root, source))).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
  });

  it('names a version of every image that is not ours, and opens ports on loopback only', () => {
    for (const [, { image, ports = [] }] of services) {
      if (!image.startsWith('peer-support-certification:')) expect(image).toMatch(/:\d+(\.\d+)*$/);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('runs programs that the build makes', () => {
    for (const name of ['api', 'worker', 'migrate']) {
      const program = service(name).command?.[1] ?? '';
      const source = program.replace(/^dist\/(.*)\.js$/, '$1.ts');
      expect([program, existsSync(join(root, source))]).toEqual([program, true]);
    }
  });

  it('creates each role and database that an address names', () => {
    const roles = read('docker/postgres/10-roles.sh');
    const addresses = [environmentOf('api')['DATABASE_URL'], environmentOf('migrate')['MIGRATION_DATABASE_URL']];
    for (const address of addresses) {
      const { username, pathname } = new URL(address ?? '');
      expect(roles).toContain(`CREATE ROLE ${username} LOGIN`);
      expect(roles).toContain(`CREATE DATABASE ${pathname.slice(1)} `);
    }
  });
});

describe('Dockerfile', () => {
  it('copies only what the repository has', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
    expect(copied).toContain('prisma/migrations');
    for (const source of copied) expect([source, existsSync(join(root, source))]).toEqual([source, true]);
  });
});
