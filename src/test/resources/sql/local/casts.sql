SELECT id, id::text, small::text, big::text, flag::text, day::text, at::text, clock::text, uid::text, feeling::text, doc::text, js::text, span::text, wide::text, pos::text FROM item

SELECT id, CAST(id AS varchar), id::varchar, day::varchar, feeling::varchar FROM item

SELECT id, atz::text FROM item

SELECT id FROM item WHERE id::text = '4' OR day::text LIKE '2024-%' OR flag::text = 'true'

-- array: a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
SELECT id FROM item WHERE uid::text = $1

SELECT day::text FROM old_dates

SELECT count(*)::int FROM item

SELECT flag, count(*)::int, sum(id)::int4, max(small)::int8 FROM item GROUP BY flag

SELECT id, small::int4, pos::int2, id::int2 FROM item

SELECT id, flag::int, (id::bool)::text FROM item

SELECT id, at::date, atz::date, day::timestamp FROM item

SELECT at::date, count(*) FROM item GROUP BY at::date

SELECT id FROM item WHERE at::date = '2024-01-01' ORDER BY atz::date, id

SELECT id FROM item WHERE at::date BETWEEN '2024-01-01' AND '2024-01-02' AND day::timestamp < '2024-03-01 12:00'

SELECT id || '-' || name, length(id::text), 'no. ' || (id::text) FROM item

SELECT id::text::varchar, (name::text)::text FROM item

SELECT big::int4 FROM item WHERE id = 1

SELECT 'x' AS a, id::text AS id FROM item

SELECT id || name, name || small, day || '|', 'x' || at, flag || name, uid || '', feeling || code, name || span FROM item

-- types: 1043
-- bind: 2024-01-01 10:00:00+00
SELECT id FROM item WHERE atz = cast($1 as timestamp with time zone)

-- types: 25
-- bind: 12
SELECT id FROM item WHERE id = $1::int4 OR big = $1::int8 OR cost4 = $1::numeric

-- types: 1043
-- binary: 32 30 32 34 2d 30 31 2d 30 31
SELECT id FROM item WHERE day >= cast($1 as date)

-- types: 25, 25
-- bind: a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11, t
SELECT id FROM item WHERE uid = $1::uuid OR flag = $2::boolean

SELECT id, day::timestamptz, date_trunc('month', day) FROM item

SELECT id FROM item WHERE day::timestamptz = timestamptz '2024-01-02 00:00+00'

SELECT id, cost::int4, cost::int8, (cost * 1.005)::int4, (-cost)::text, cost::text, (cost * 2)::varchar, extract(year FROM day)::int, round(cost, 1)::text FROM item WHERE id <> 4

SELECT id, cost4::text, sum(cost)::text, sum(cost)::int8, (sum(id) * 1.5)::int2 FROM item GROUP BY id, cost4

SELECT cost::int4 FROM item WHERE cost::text = '1.50' OR cost::int4 = 1
