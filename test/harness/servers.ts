import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** What setup.js found or started for this run. */
export interface TestServers {
  /** Superuser: may create and drop databases. */
  readonly databaseAdminUrl: string;
  /** A migrated database to copy. */
  readonly template: string;
  readonly temporalAddress: string;
  /** The Temporal program, for tests that start a server of their own; empty when only an address was given. */
  readonly temporalCli: string;
  /** A headless browser. */
  readonly browser: string;
  /** File with the workflow bundle of a sandbox worker. */
  readonly bundle: string;
}

const named = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this project needs test/harness/setup.js`);
  return value;
};

/** The servers of this run. Throws when the Jest project has no global setup. */
export const testServers = (): TestServers => ({
  databaseAdminUrl: named('TEST_DATABASE_ADMIN_URL'),
  template: named('TEST_DATABASE_TEMPLATE'),
  temporalAddress: named('TEMPORAL_ADDRESS'),
  temporalCli: process.env['TEMPORAL_CLI_PATH'] ?? '',
  browser: named('CHROMIUM'),
  bundle: named('TEST_BUNDLE'),
});

/** A database of its own for a test file. */
export interface TestDatabase {
  readonly name: string;
  /** As the product: role certification_app. */
  readonly url: string;
  /** As the owner, who migrates and may do anything inside this database. */
  readonly ownerUrl: string;
  /** Removes it, also when connections are left open. */
  drop(): Promise<void>;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: testServers().databaseAdminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(name: string, role: string): string {
  const url = new URL(testServers().databaseAdminUrl);
  url.pathname = `/${name}`;
  url.username = role;
  return url.href;
}

/** Copies the migrated template (about 50 ms). Names are never reused, so files and runs do not meet. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await asAdmin(`create database ${name} template ${testServers().template} owner certification_owner strategy file_copy`);
  return {
    name,
    url: addressOf(name, 'certification_app'),
    ownerUrl: addressOf(name, 'certification_owner'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}
