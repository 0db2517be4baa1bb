import { and, asc, avg, between, count, countDistinct, desc, eq, exists, gte, ilike, inArray, isNotNull, isNull, like, lt, max, min, ne, not,
  notExists, notInArray, or, relations, sql, sum } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import * as t from 'drizzle-orm/pg-core';
import pg from 'pg';
import { connection, isNumber, isOrdered, isText, run, tables, value } from './shop.mjs';

const make = { int: (n) => t.integer(n), text: (n) => t.text(n), bool: (n) => t.boolean(n), numeric: (n) => t.numeric(n), float: (n) => t.doublePrecision(n),
  date: (n) => t.date(n, { mode: 'string' }), timestamp: (n) => t.timestamp(n, { mode: 'string' }),
  timestamptz: (n) => t.timestamp(n, { withTimezone: true, mode: 'string' }), uuid: (n) => t.uuid(n), enum: (n) => states(n), json: (n) => t.jsonb(n) };
const states = t.pgEnum('order_state', ['draft', 'paid', 'shipped', 'cancelled']);
const schema = {};
for (const [table, { columns }] of Object.entries(tables)) {
  const shape = {};
  for (const [column, type] of Object.entries(columns)) {
    shape[column] = column === 'id' ? make[type](column).primaryKey() : make[type](column);
  }
  schema[table] = t.pgTable(table, shape);
}
for (const [table, { parents, children }] of Object.entries(tables)) {
  schema[table + 'Relations'] = relations(schema[table], ({ one, many }) => ({
    ...Object.fromEntries(Object.entries(parents).map(([p, key]) => [p, one(schema[p], { fields: [schema[table][key]], references: [schema[p].id] })])),
    ...Object.fromEntries(Object.keys(children).map((c) => [c, many(schema[c])])),
  }));
}
const pool = new pg.Pool({ ...connection, max: 1 });
const db = drizzle(pool, { schema });

for (const [name, { columns, parents, children }] of Object.entries(tables)) {
  const table = schema[name];
  await run(() => db.query[name].findFirst({ where: eq(table.id, value(columns.id)) }));
  await run(() => db.query[name].findMany({ orderBy: [asc(table.id)], limit: 3, offset: 1 }));
  await run(() => db.$count(table));
  for (const [column, type] of Object.entries(columns)) {
    const c = table[column];
    if (type !== 'json') {
      await run(() => db.select().from(table).where(eq(c, value(type))).orderBy(table.id));
      await run(() => db.select({ id: table.id, c }).from(table).where(and(inArray(c, [value(type), value(type, 1)]), ne(table.id, value(columns.id, 2)))));
      await run(() => db.select().from(table).where(or(isNull(c), not(eq(c, value(type))))).orderBy(desc(table.id)).limit(2));
      await run(() => db.selectDistinct({ c }).from(table));
      await run(() => db.select({ c, n: count() }).from(table).groupBy(c));
      await run(() => db.select({ n: countDistinct(c) }).from(table).where(notInArray(table.id, [value(columns.id)])));
    }
    await run(() => db.select({ id: table.id }).from(table).where(isNotNull(c)).orderBy(table.id));
    if (isOrdered(type)) {
      await run(() => db.select().from(table).where(between(c, value(type), value(type, 1))));
      await run(() => db.select().from(table).where(and(gte(c, value(type)), lt(c, value(type, 1)))).orderBy(desc(c), asc(table.id)).limit(5));
      await run(() => db.select({ a: min(c), b: max(c) }).from(table));
    }
    if (isNumber(type)) {
      await run(() => db.select({ s: sum(c), a: avg(c) }).from(table));
    }
    if (isText(type)) {
      await run(() => db.select().from(table).where(like(c, '%o%')));
      await run(() => db.select().from(table).where(ilike(c, '%an%')).orderBy(table.id));
      await run(() => db.select({ l: sql`lower(${c})` }).from(table).where(eq(sql`lower(${c})`, 'ann')));
      await run(() => db.query[name].findMany({ columns: { id: true, [column]: true }, orderBy: (f, { asc: up }) => [up(f[column]), up(f.id)] }));
    }
  }
  for (const [parent, key] of Object.entries(parents)) {
    await run(() => db.select().from(table).innerJoin(schema[parent], eq(table[key], schema[parent].id)).orderBy(table.id));
    await run(() => db.select().from(table).leftJoin(schema[parent], eq(table[key], schema[parent].id)).where(isNull(schema[parent].id)));
    await run(() => db.query[name].findMany({ with: { [parent]: true }, orderBy: [asc(table.id)] }));
    await run(() => db.select({ id: schema[parent].id, n: count(table.id) }).from(schema[parent]).leftJoin(table, eq(table[key], schema[parent].id))
      .groupBy(schema[parent].id).orderBy(schema[parent].id));
  }
  for (const [child, key] of Object.entries(children)) {
    await run(() => db.query[name].findMany({ with: { [child]: { orderBy: [asc(schema[child].id)] } }, orderBy: [asc(table.id)], limit: 2 }));
    await run(() => db.query[name].findFirst({ with: { [child]: { columns: { id: true } } } }));
    await run(() => db.select().from(table).where(exists(db.select().from(schema[child]).where(eq(schema[child][key], table.id)))));
    await run(() => db.select().from(table).where(notExists(db.select({ one: sql`1` }).from(schema[child]).where(eq(schema[child][key], table.id)))));
    const sq = db.select({ k: schema[child][key], n: count().as('n') }).from(schema[child]).groupBy(schema[child][key]).as('sq');
    await run(() => db.select({ id: table.id, n: sq.n }).from(table).leftJoin(sq, eq(sq.k, table.id)).orderBy(table.id));
  }
}
await pool.end();
