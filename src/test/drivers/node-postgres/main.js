// What an application does through node-postgres; prints every answer. The output must not depend on who answers.
const { Client, types } = require('pg');

// Values as the server sends them.
for (const oid of Object.values(types.builtins)) {
  types.setTypeParser(oid, (text) => text);
}

async function main(connectionString, mode) {
  const client = new Client({ connectionString });
  await client.connect();
  const show = async (text, values, name) => {
    const result = await client.query({ text, values, name, rowMode: 'array' });
    console.log(text, '->', result.command, result.rowCount, JSON.stringify(result.fields.map((f) => [f.name, f.dataTypeID, f.tableID > 0])));
    for (const row of result.rows) {
      console.log('   ', JSON.stringify(row));
    }
  };
  if (mode === 'write') {
    await show('INSERT INTO people (id, name, born, balance, token, active, note) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [10, 'Zoë \'Z\' O"Neill\\', '1999-12-31', '12.30', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', true, null]);
  }
  for (let i = 0; i < 3; i++) {
    await show('SELECT id, name, born, balance, token, active, note FROM people WHERE id = $1', [10], 'by-id');
  }
  await show('SELECT id, name FROM people WHERE active AND note IS NULL ORDER BY id LIMIT 3');
  await show('SELECT count(*), min(born), max(id) FROM people');
  await show('SELECT p.name, v.place FROM people p JOIN visits v ON v.person_id = p.id WHERE v.at > $1 ORDER BY v.id',
    ['2024-01-01 00:00:00']);
  await client.query('SELECT nothing FROM people').catch((e) => console.log('error', e.code, e.message));
  await show('SELECT name FROM people WHERE id = 1');
  await client.end();
}

main(process.argv[2], process.argv[3]).catch((e) => {
  console.error(e);
  process.exit(1);
});
