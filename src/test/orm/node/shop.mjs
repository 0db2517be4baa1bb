// The shop's tables as the programs beside this file walk over them.
export const tables = {
  customer: {
    columns: { id: 'int', email: 'text', name: 'text', nickname: 'text', active: 'bool', credit: 'numeric', born: 'date',
      created_at: 'timestamptz', last_login: 'timestamp', settings: 'json' }, parents: {}, children: { address: 'customer_id',
      orders: 'customer_id', review: 'customer_id' } },
  address: {
    columns: { id: 'int', customer_id: 'int', street: 'text', city: 'text', zip: 'text', country: 'text', is_default: 'bool' },
    parents: { customer: 'customer_id' }, children: { orders: 'address_id' } },
  category: {
    columns: { id: 'int', parent_id: 'int', name: 'text', position: 'int' }, parents: {}, children: { product: 'category_id' } },
  product: {
    columns: { id: 'int', category_id: 'int', sku: 'text', title: 'text', description: 'text', price: 'numeric', weight: 'float',
      stock: 'int', published: 'bool', attributes: 'json', created_at: 'timestamptz' }, parents: { category: 'category_id' },
    children: { order_item: 'product_id', review: 'product_id' } },
  tag: { columns: { id: 'int', name: 'text' }, parents: {}, children: {} },
  orders: {
    columns: { id: 'uuid', customer_id: 'int', address_id: 'int', state: 'enum', total: 'numeric', note: 'text',
      placed_at: 'timestamptz', shipped_on: 'date', version: 'int' }, parents: { customer: 'customer_id', address: 'address_id' },
    children: { order_item: 'order_id' } },
  order_item: {
    columns: { id: 'int', order_id: 'uuid', product_id: 'int', quantity: 'int', price: 'numeric', discount: 'numeric' },
    parents: { orders: 'order_id', product: 'product_id' }, children: {} },
  review: {
    columns: { id: 'int', product_id: 'int', customer_id: 'int', rating: 'int', body: 'text', created_at: 'timestamp', approved: 'bool' },
    parents: { product: 'product_id', customer: 'customer_id' }, children: {} },
  employee: {
    columns: { id: 'int', manager_id: 'int', name: 'text', salary: 'numeric', hired_on: 'date' }, parents: {}, children: {} },
};

const samples = {
  int: [1, 3, 2], text: ['Ann', 'N-1', 'a novel'], bool: [true, false], numeric: ['9.99', '49', '0.01'], float: [0.3, 1.5],
  date: ['2016-06-06', '2024-03-05'], timestamp: ['2024-03-11 10:00:00', '2024-04-01 00:00:00'],
  timestamptz: ['2024-01-02T10:00:00.000Z', '2024-03-02T10:00:00.000Z'],
  uuid: ['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ffffffff-ffff-ffff-ffff-ffffffffffff'], enum: ['paid', 'shipped'],
  json: ['{"lang": "en"}'],
};
export const value = (type, n = 0) => samples[type][n % samples[type].length];
export const isOrdered = (type) => ['int', 'numeric', 'date', 'timestamp', 'timestamptz', 'float'].includes(type);
export const isText = (type) => type === 'text';
export const isNumber = (type) => type === 'int' || type === 'numeric';

export const connection = {
  host: process.env.PGHOST, port: Number(process.env.PGPORT), user: process.env.PGUSER, password: process.env.PGPASSWORD,
  database: process.env.PGDATABASE,
};

let failed = 0;
/** Runs one read; what the library itself refuses is told, and not captured. */
export async function run(read) {
  try {
    await read();
  } catch (e) {
    failed++;
    console.error(String(e.message).split('\n')[0]);
  }
}
export const failures = () => failed;
