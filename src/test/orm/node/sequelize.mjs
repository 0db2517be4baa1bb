import { DataTypes, Op, Sequelize, col, fn, literal, where } from 'sequelize';
import { connection, isNumber, isOrdered, isText, run, tables, value } from './shop.mjs';

const sequelize = new Sequelize(connection.database, connection.user, connection.password, { host: connection.host, port: connection.port,
  dialect: 'postgres', logging: false, pool: { max: 1 } });
const types = { int: DataTypes.INTEGER, text: DataTypes.TEXT, bool: DataTypes.BOOLEAN, numeric: DataTypes.DECIMAL(12, 2), float: DataTypes.DOUBLE,
  date: DataTypes.DATEONLY, timestamp: 'TIMESTAMP', timestamptz: DataTypes.DATE, uuid: DataTypes.UUID, enum: DataTypes.ENUM('draft', 'paid', 'shipped', 'cancelled'),
  json: DataTypes.JSONB };
const models = {};
for (const [table, { columns }] of Object.entries(tables)) {
  const attributes = {};
  for (const [column, type] of Object.entries(columns)) {
    attributes[column] = { type: types[type], primaryKey: column === 'id' };
  }
  models[table] = sequelize.define(table, attributes, { tableName: table, timestamps: false });
}
for (const [table, { parents, children }] of Object.entries(tables)) {
  for (const [parent, key] of Object.entries(parents)) models[table].belongsTo(models[parent], { foreignKey: key, as: parent });
  for (const [child, key] of Object.entries(children)) models[table].hasMany(models[child], { foreignKey: key, as: child });
}
for (const [table, { columns, parents, children }] of Object.entries(tables)) {
  const model = models[table];
  await run(() => model.findByPk(value(columns.id)));
  await run(() => model.findAll());
  await run(() => model.findAndCountAll({ order: [['id', 'ASC']], limit: 2, offset: 1 }));
  for (const [column, type] of Object.entries(columns)) {
    if (type !== 'json') {
      await run(() => model.findAll({ where: { [column]: value(type) }, order: [['id', 'ASC']] }));
      await run(() => model.findOne({ where: { [column]: { [Op.ne]: value(type) } }, order: [['id', 'DESC']] }));
      await run(() => model.count({ where: { [column]: [value(type), value(type, 1)] } }));
      await run(() => model.findAll({ attributes: [column, [fn('COUNT', col('id')), 'n']], group: [column] }));
      await run(() => model.count({ distinct: true, col: column }));
    }
    await run(() => model.findAll({ where: { [Op.or]: [{ [column]: null }, { id: value(columns.id) }] } }));
    if (isOrdered(type)) {
      await run(() => model.findAll({ where: { [column]: { [Op.between]: [value(type), value(type, 1)] } }, order: [[column, 'DESC'], ['id', 'ASC']] }));
      await run(() => model.max(column));
      await run(() => model.min(column, { where: { [column]: { [Op.gt]: value(type) } } }));
      await run(() => model.findAll({ order: [[column, 'DESC NULLS LAST'], ['id', 'ASC']], limit: 3 }));
    }
    if (isNumber(type)) {
      await run(() => model.sum(column));
      await run(() => model.findAll({ attributes: [[fn('AVG', col(column)), 'mean']], raw: true }));
    }
    if (isText(type)) {
      await run(() => model.findAll({ where: { [column]: { [Op.like]: '%n%' } } }));
      await run(() => model.findAll({ where: { [column]: { [Op.iLike]: 'a%' } }, limit: 10, order: ['id'] }));
      await run(() => model.findAll({ where: where(fn('lower', col(column)), 'ann') }));
      await run(() => model.findAll({ where: { [column]: { [Op.startsWith]: 'A' } } }));
    }
  }
  for (const parent of Object.keys(parents)) {
    await run(() => model.findAll({ include: [{ model: models[parent], as: parent }], order: [['id', 'ASC']] }));
    await run(() => model.findAll({ include: [{ model: models[parent], as: parent, required: true, where: { id: value(tables[parent].columns.id) } }] }));
    await run(() => model.findOne({ include: parent, order: [['id', 'ASC']] }));
    await run(() => model.count({ include: [{ model: models[parent], as: parent, required: true }] }));
  }
  for (const child of Object.keys(children)) {
    await run(() => model.findAll({ include: [{ model: models[child], as: child }], order: [['id', 'ASC'], [{ model: models[child], as: child }, 'id', 'ASC']] }));
    await run(() => model.findAll({ include: [{ model: models[child], as: child }], limit: 2, order: [['id', 'ASC']] }));
    await run(() => model.findAndCountAll({ include: [{ model: models[child], as: child, required: true }], distinct: true, order: [['id', 'ASC']] }));
    await run(() => model.findAll({ include: [{ model: models[child], as: child, separate: true }] }));
  }
}
await run(() => models.product.findAll({ where: { attributes: { lang: 'en' } } }));
await run(() => models.product.findAll({ where: { attributes: { [Op.contains]: { lang: 'en' } } } }));
await run(() => models.product.findAll({ where: { [Op.and]: [{ published: true }, { [Op.not]: { stock: 0 } }, literal('price > 5')] } }));
await run(() => models.orders.findAll({ include: [{ model: models.customer, as: 'customer', include: [{ model: models.address, as: 'address' }] },
  { model: models.order_item, as: 'order_item', include: [{ model: models.product, as: 'product' }] }], order: [['placed_at', 'DESC'], ['id', 'ASC'],
  [{ model: models.customer, as: 'customer' }, { model: models.address, as: 'address' }, 'id', 'ASC'], [{ model: models.order_item, as: 'order_item' }, 'id', 'ASC']] }));
await sequelize.close();
