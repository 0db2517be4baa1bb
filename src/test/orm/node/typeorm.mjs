import 'reflect-metadata';
import { Between, DataSource, EntitySchema, ILike, In, IsNull, LessThan, Like, MoreThan, MoreThanOrEqual, Not } from 'typeorm';
import { connection, isNumber, isOrdered, isText, run, tables, value } from './shop.mjs';

const types = { int: 'int', text: 'text', bool: 'boolean', numeric: 'numeric', float: 'double precision', date: 'date', timestamp: 'timestamp',
  timestamptz: 'timestamptz', uuid: 'uuid', enum: 'enum', json: 'jsonb' };
const entities = {};
for (const [table, { columns, parents, children }] of Object.entries(tables)) {
  const shape = {};
  for (const [column, type] of Object.entries(columns)) {
    shape[column] = { type: types[type], primary: column === 'id', nullable: true,
      ...(type === 'enum' ? { enum: ['draft', 'paid', 'shipped', 'cancelled'], enumName: 'order_state' } : {}) };
  }
  const links = {};
  for (const [parent, key] of Object.entries(parents)) links[parent] = { type: 'many-to-one', target: parent, joinColumn: { name: key }, inverseSide: table };
  for (const child of Object.keys(children)) links[child] = { type: 'one-to-many', target: child, inverseSide: table };
  entities[table] = new EntitySchema({ name: table, tableName: table, columns: shape, relations: links });
}
const source = new DataSource({ type: 'postgres', host: connection.host, port: connection.port, username: connection.user, password: connection.password,
  database: connection.database, entities: Object.values(entities), poolSize: 1 });
await source.initialize();
for (const [table, { columns, parents, children }] of Object.entries(tables)) {
  const all = source.getRepository(table);
  await run(() => all.findOneBy({ id: value(columns.id) }));
  await run(() => all.find());
  await run(() => all.findAndCount({ order: { id: 'ASC' }, take: 2, skip: 1 }));
  for (const [column, type] of Object.entries(columns)) {
    if (type !== 'json') {
      await run(() => all.findBy({ [column]: value(type) }));
      await run(() => all.find({ where: { [column]: In([value(type), value(type, 1)]) }, order: { id: 'DESC' } }));
      await run(() => all.countBy({ [column]: Not(value(type)) }));
      await run(() => all.existsBy({ [column]: value(type, 1) }));
      await run(() => all.createQueryBuilder('x').select(`x.${column}`, 'c').addSelect('COUNT(*)', 'n').groupBy(`x.${column}`).getRawMany());
    }
    await run(() => all.find({ where: [{ [column]: IsNull() }, { id: value(columns.id) }], select: { id: true, [column]: true } }));
    if (isOrdered(type)) {
      await run(() => all.find({ where: { [column]: Between(value(type), value(type, 1)) }, order: { [column]: 'ASC', id: 'ASC' } }));
      await run(() => all.find({ where: { [column]: MoreThanOrEqual(value(type)) }, order: { [column]: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' }, take: 2 }));
      await run(() => all.find({ where: { [column]: LessThan(value(type)), id: Not(value(columns.id)) } }));
    }
    if (isNumber(type)) {
      await run(() => all.sum(column));
      await run(() => all.average(column, { id: MoreThan(value(columns.id)) }));
      await run(() => all.maximum(column));
    }
    if (isText(type)) {
      await run(() => all.findBy({ [column]: Like('%n%') }));
      await run(() => all.find({ where: { [column]: ILike('a%') }, order: { [column]: 'ASC', id: 'ASC' } }));
      await run(() => all.createQueryBuilder('x').where(`LOWER(x.${column}) = :v`, { v: 'ann' }).getMany());
    }
  }
  for (const parent of Object.keys(parents)) {
    await run(() => all.find({ relations: { [parent]: true }, order: { id: 'ASC' } }));
    await run(() => all.findOne({ where: { [parent]: { id: value(tables[parent].columns.id) } }, relations: { [parent]: true } }));
    await run(() => all.createQueryBuilder('x').leftJoinAndSelect(`x.${parent}`, 'p').where('p.id IS NULL').getMany());
  }
  for (const child of Object.keys(children)) {
    await run(() => all.find({ relations: { [child]: true }, order: { id: 'ASC', [child]: { id: 'ASC' } } }));
    await run(() => all.find({ relations: { [child]: true }, order: { id: 'ASC' }, take: 2 }));
    await run(() => all.createQueryBuilder('x').innerJoin(`x.${child}`, 'c').select('x.id', 'id').addSelect('COUNT(c.id)', 'n').groupBy('x.id')
      .having('COUNT(c.id) > :n', { n: 0 }).orderBy('x.id').getRawMany());
  }
}
await run(() => source.getRepository('product').createQueryBuilder('p').where('p.published = :yes AND (p.stock > :n OR p.category_id IS NULL)', { yes: true, n: 0 })
  .orderBy('p.price', 'DESC').addOrderBy('p.id').getMany());
await run(() => source.getRepository('product').createQueryBuilder('p').where('p.price = ' + source.getRepository('product').createQueryBuilder('q')
  .select('MAX(q.price)').getQuery()).getMany());
await source.destroy();
