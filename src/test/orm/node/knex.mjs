import knexOf from 'knex';
import { connection, isNumber, isOrdered, isText, run, tables, value } from './shop.mjs';

const knex = knexOf({ client: 'pg', connection, pool: { min: 1, max: 1 } });

for (const [table, { columns, parents, children }] of Object.entries(tables)) {
  await run(() => knex(table).first());
  await run(() => knex(table).count('* as total').first());
  await run(() => knex(table).select('id').whereIn('id', Object.values([value(columns.id), value(columns.id, 1)])));
  for (const [column, type] of Object.entries(columns)) {
    if (type !== 'json') {
      await run(() => knex(table).where(column, value(type)).orderBy('id'));
      await run(() => knex(table).where({ [column]: value(type) }).first());
      await run(() => knex(table).whereNot(column, value(type)).count());
      await run(() => knex(table).whereIn(column, [value(type), value(type, 1)]));
      await run(() => knex(table).distinct(column).whereNotNull(column));
      await run(() => knex(table).select(column).count('id as n').groupBy(column).orderBy(column));
    }
    await run(() => knex(table).whereNull(column).select('id', column));
    if (isOrdered(type)) {
      await run(() => knex(table).whereBetween(column, [value(type), value(type, 1)]).orderBy(column, 'desc').orderBy('id'));
      await run(() => knex(table).where(column, '>=', value(type)).andWhere('id', '<>', value(columns.id)).limit(10));
      await run(() => knex(table).min(column + ' as least').max(column + ' as most').first());
      await run(() => knex(table).orderBy(column, 'asc').orderBy('id', 'asc').limit(2).offset(1));
      await run(() => knex(table).orderBy(column, 'desc', 'last').orderBy('id').limit(3));
    }
    if (isNumber(type)) {
      await run(() => knex(table).sum(column + ' as sum').first());
      await run(() => knex(table).avg(column));
    }
    if (isText(type)) {
      await run(() => knex(table).whereILike(column, '%an%').orderBy('id'));
      await run(() => knex(table).where(column, 'like', 'A%').select('id', column));
      await run(() => knex(table).orderBy(column).orderBy('id').limit(5));
    }
  }
  for (const [parent, key] of Object.entries(parents)) {
    await run(() => knex(table).join(parent, `${table}.${key}`, `${parent}.id`).select(`${table}.*`, `${parent}.id as ${parent}_ref`));
    await run(() => knex(table).leftJoin(parent, `${parent}.id`, `${table}.${key}`).whereNull(`${parent}.id`).count());
    await run(() => knex(table).join(parent, `${table}.${key}`, `${parent}.id`).groupBy(`${parent}.id`)
      .select(`${parent}.id`).count(`${table}.id as n`).having(knex.raw(`count(${table}.id)`), '>', 0).orderBy('n', 'desc').orderBy('id'));
    await run(() => knex(table).whereIn(key, knex(parent).select('id').where('id', '>', knex.raw('?', [value(tables[parent].columns.id)])))
      .orderBy('id'));
  }
  for (const [child, key] of Object.entries(children)) {
    await run(() => knex(table).whereExists(knex(child).select(knex.raw(1)).whereRaw(`${child}.${key} = ${table}.id`)).orderBy('id'));
    await run(() => knex(table).whereNotExists(knex.select('*').from(child).whereRaw(`${child}.${key} = ${table}.id`)));
    await run(() => knex(table).select('id', knex(child).count('*').whereRaw(`${child}.${key} = ${table}.id`).as('n')).orderBy('id'));
    await run(() => knex.with('c', knex(child).select(key).count('* as n').groupBy(key)).select(`${table}.id`, 'c.n').from(table)
      .leftJoin('c', `c.${key}`, `${table}.id`).orderBy(`${table}.id`));
  }
}
await run(() => knex('product').where('published', true).andWhere((b) => b.where('stock', '>', 0).orWhereNull('category_id')).orderBy('price').orderBy('id'));
await run(() => knex('product').whereJsonPath('attributes', '$.pages', '>', 100).orderBy('id'));
await run(() => knex('product').whereJsonObject('attributes', { lang: 'en' }));
await run(() => knex('product').whereJsonSupersetOf('attributes', { lang: 'en' }).select('id'));
await run(() => knex('product').jsonExtract('attributes', '$.lang', 'lang').select('id').orderBy('id'));
await run(() => knex('product').select('id').rank('r', (o) => o.partitionBy('category_id').orderBy('price', 'desc')));
await run(() => knex('product').select('id').rowNumber('n', 'price', 'category_id'));
await run(() => knex('orders').select(knex.raw('date_trunc(?, placed_at) as day', ['day'])).sum('total as total').groupByRaw('1').orderByRaw('1'));
await run(() => knex('orders').where('placed_at', '>', knex.raw("now() - interval '30 days'")).count());
await run(() => knex('orders').where('state', 'paid').forUpdate().select('id'));
await run(() => knex.union([knex('customer').select('id'), knex('employee').select('id')], true).orderBy('id'));
await run(() => knex.select('*').from(knex('product').select('category_id').max('price as top').groupBy('category_id').as('t')).where('top', '>', 10));
await run(() => knex.withRecursive('tree', ['id', 'parent_id', 'depth'], (q) => q.select('id', 'parent_id', knex.raw('0')).from('category')
  .whereNull('parent_id').unionAll((u) => u.select('category.id', 'category.parent_id', knex.raw('tree.depth + 1')).from('category')
    .join('tree', 'category.parent_id', 'tree.id'))).select('*').from('tree').orderBy('depth').orderBy('id'));
await run(() => knex('customer').distinctOn('active').orderBy([{ column: 'active' }, { column: 'id', order: 'desc' }]));
await run(() => knex('review').avg({ mean: 'rating' }).count({ n: '*' }).where('approved', true).groupBy('product_id').select('product_id'));
await run(() => knex('customer').select(knex.raw('coalesce(nickname, name) as shown')).orderBy('id'));
await run(() => knex('order_item').select(knex.raw('sum(quantity * price) as worth')).where('order_id', value('uuid')));
await run(() => knex.schema.hasTable('customer'));
await run(() => knex('product').columnInfo());
await knex.destroy();
