import { Kysely, PostgresDialect, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import pg from 'pg';
import { connection, isNumber, isOrdered, isText, run, tables, value } from './shop.mjs';

const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ ...connection, max: 1 }) }) });

for (const [table, { columns, parents, children }] of Object.entries(tables)) {
  await run(() => db.selectFrom(table).selectAll().where('id', '=', value(columns.id)).executeTakeFirst());
  await run(() => db.selectFrom(table).select(({ fn }) => fn.countAll().as('total')).executeTakeFirst());
  for (const [column, type] of Object.entries(columns)) {
    if (type !== 'json') {
      await run(() => db.selectFrom(table).selectAll().where(column, '=', value(type)).orderBy('id').execute());
      await run(() => db.selectFrom(table).select(['id', column]).where(column, 'in', [value(type), value(type, 1)]).orderBy('id', 'desc').execute());
      await run(() => db.selectFrom(table).select(column).distinct().execute());
      await run(() => db.selectFrom(table).select([column, (eb) => eb.fn.count('id').as('n')]).groupBy(column)
        .having((eb) => eb.fn.count('id'), '>', 1).execute());
    }
    await run(() => db.selectFrom(table).select('id').where(column, 'is not', null).orderBy('id').execute());
    if (isOrdered(type)) {
      await run(() => db.selectFrom(table).selectAll().where((eb) => eb.between(column, value(type), value(type, 1))).execute());
      await run(() => db.selectFrom(table).selectAll().orderBy(column, 'desc').orderBy('id').limit(2).offset(1).execute());
      await run(() => db.selectFrom(table).selectAll().where((eb) => eb.or([eb(column, '<', value(type)), eb(column, 'is', null)])).execute());
    }
    if (isNumber(type)) {
      await run(() => db.selectFrom(table).select(({ fn }) => [fn.sum(column).as('s'), fn.avg(column).as('a'), fn.max(column).as('m')]).execute());
    }
    if (isText(type)) {
      await run(() => db.selectFrom(table).select('id').where(column, 'like', '%n%').execute());
      await run(() => db.selectFrom(table).select('id').where(column, 'ilike', 'a%').execute());
      await run(() => db.selectFrom(table).select([(eb) => eb.fn('lower', [column]).as('l')]).orderBy('id').execute());
    }
  }
  for (const [parent, key] of Object.entries(parents)) {
    await run(() => db.selectFrom(table).innerJoin(parent, `${parent}.id`, `${table}.${key}`).selectAll(table).orderBy(`${table}.id`).execute());
    await run(() => db.selectFrom(table).leftJoin(parent, `${parent}.id`, `${table}.${key}`).select([`${table}.id`, `${parent}.id as other`])
      .orderBy(`${table}.id`).limit(3).execute());
    await run(() => db.selectFrom(table).select(['id', (eb) => jsonObjectFrom(eb.selectFrom(parent).select('id')
      .whereRef(`${parent}.id`, '=', `${table}.${key}`)).as('parent')]).orderBy('id').execute());
  }
  for (const [child, key] of Object.entries(children)) {
    await run(() => db.selectFrom(table).selectAll().where(({ exists, selectFrom }) => exists(selectFrom(child).select('id')
      .whereRef(`${child}.${key}`, '=', `${table}.id`))).execute());
    await run(() => db.selectFrom(table).select(['id', (eb) => eb.selectFrom(child).select((b) => b.fn.countAll().as('n'))
      .whereRef(`${child}.${key}`, '=', `${table}.id`).as('n')]).orderBy('id').execute());
    await run(() => db.selectFrom(table).select(['id', (eb) => jsonArrayFrom(eb.selectFrom(child).select(['id'])
      .whereRef(`${child}.${key}`, '=', `${table}.id`).orderBy('id')).as('children')]).orderBy('id').execute());
    await run(() => db.with('c', (q) => q.selectFrom(child).select([key, (eb) => eb.fn.countAll().as('n')]).groupBy(key))
      .selectFrom(table).leftJoin('c', `c.${key}`, `${table}.id`).select([`${table}.id`, 'c.n']).orderBy(`${table}.id`).execute());
  }
}
await run(() => db.selectFrom('product').select(['id', sql`case when stock > 0 then 'in' else 'out' end`.as('s')]).orderBy('id').execute());
await run(() => db.selectFrom('product').select(({ eb }) => [eb('price', '*', eb.ref('stock')).as('worth')]).orderBy('id').execute());
await run(() => db.selectFrom('orders').select(['state', ({ fn }) => fn.sum('total').as('t')]).groupBy('state').orderBy('state').execute());
await run(() => db.selectFrom('customer').selectAll().where('created_at', '>', sql`now() - interval '1 year'`).execute());
await run(() => db.selectFrom('product').select(['id', ({ fn }) => fn.agg('row_number').over((o) => o.partitionBy('category_id').orderBy('price')).as('n')]).execute());
await run(() => db.selectFrom('customer').distinctOn('active').select(['active', 'id']).orderBy('active').orderBy('id', 'desc').execute());
await run(() => db.selectFrom('tag').select('id').unionAll(db.selectFrom('category').select('id')).execute());
await run(() => db.selectFrom('product').select(['id', ({ fn }) => fn.coalesce('description', 'title').as('d')]).orderBy('id').execute());
await run(() => db.selectFrom('product').select(['id', (eb) => eb.ref('attributes', '->>').key('lang').as('lang')]).orderBy('id').execute());
await run(() => db.introspection.getTables());
await db.destroy();
