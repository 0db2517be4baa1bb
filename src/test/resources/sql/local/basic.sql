SELECT * FROM item

SELECT * FROM item WHERE id = 1

-- bind: 1
SELECT * FROM item WHERE id = $1

-- types: 23
-- bind: 2
SELECT id, name FROM item WHERE id = $1

-- types: 20
-- bind: 5000000000
SELECT id, name FROM item WHERE id = $1

-- types: 21
-- bind: 4
SELECT i.id AS "Number", i.* FROM item i WHERE i.id = $1;

-- bind: NULL
SELECT id FROM item WHERE id = $1

SELECT id FROM item WHERE id <> 3 AND NOT flag OR name IS NULL

SELECT id FROM item WHERE (flag IS TRUE) = (id < 3)

SELECT id FROM item WHERE flag IS NOT TRUE

SELECT id FROM item WHERE flag IS UNKNOWN OR flag IS NOT FALSE

SELECT id FROM item WHERE flag

SELECT id FROM item WHERE flag = 't'

SELECT id FROM item WHERE small = 32767 OR big = -9223372036854775808 OR big > 9007199254740992

SELECT id FROM item WHERE small < big AND big >= id

SELECT id, name FROM item WHERE name = 'alpha'

-- bind: ünïcode 😀
SELECT id, name FROM item WHERE name = $1

SELECT id FROM item WHERE code = 'b ' OR code = 'A1'

-- types: 1043
-- bind: A1
SELECT id FROM item WHERE code = $1

SELECT id, fixed FROM item WHERE fixed = 'ab'

SELECT id, fixed FROM item WHERE fixed = 'ab                   '

SELECT id, fixed FROM item WHERE fixed <> 'AB'

SELECT id FROM item WHERE code = name

SELECT id FROM item WHERE fixed = name

SELECT id FROM item WHERE cost = 1.5

SELECT id FROM item WHERE cost = '1.500'

SELECT id FROM item WHERE cost >= 1.495 AND cost < 100000000

-- types: 23
-- bind: 0
SELECT id FROM item WHERE cost = $1

-- types: 20
-- bind: 0
SELECT id FROM item WHERE cost >= $1

-- types: 1700
-- bind: 1.49
SELECT id FROM item WHERE cost > $1

-- types: 701
-- bind: 1.49
SELECT id FROM item WHERE cost > $1

SELECT id FROM item WHERE cost = cost4 OR cost > cost4

SELECT id FROM item WHERE cost > id

SELECT id FROM item WHERE wide = 1.5

SELECT id, wide FROM item WHERE wide > 1 AND wide <> 'NaN'

-- bind: 1.50
SELECT id FROM item WHERE wide = $1

SELECT id FROM item WHERE wide = 'NaN' OR wide < -1

SELECT id FROM item WHERE wide IN (1.5, -1.50, 7)

SELECT id FROM item WHERE ratio = 0.1

SELECT id FROM item WHERE ratio4 = 0.1

SELECT id FROM item WHERE ratio4 = '0.1'

-- types: 700
-- bind: 0.1
SELECT id FROM item WHERE ratio4 = $1

-- types: 700
-- bind: 0.1
SELECT id FROM item WHERE ratio = $1

SELECT id FROM item WHERE ratio = 'NaN' OR ratio = 0 OR ratio < 0

SELECT id FROM item WHERE ratio > 5

SELECT id FROM item WHERE ratio = ratio4 OR ratio < ratio4

SELECT id FROM item WHERE day = '2024-01-01' OR day > '2024-02-01'

SELECT id FROM item WHERE day BETWEEN '2024-01-02' AND '2024-12-31'

SELECT id FROM item WHERE at >= '2024-01-01 10:00:00.5'

SELECT id FROM item WHERE atz <= '2024-01-01T12:00:00+02'

SELECT id FROM item WHERE clock > '10:00'

SELECT id FROM item WHERE uid = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'

-- types: 2950
-- bind: {b0eebc999c0b4ef8bb6d6bb9bd380a11}
SELECT id FROM item WHERE uid >= $1

SELECT id, feeling FROM item WHERE feeling = 'ok'

SELECT id, feeling FROM item WHERE feeling IN ('ok', 'sad')

-- bind: happy
SELECT id FROM item WHERE feeling <> $1

SELECT id FROM item WHERE raw = '\x61' OR raw > '\x7f'

SELECT id FROM item WHERE sell = 2.5

SELECT id, sell, pos FROM item WHERE pos > 2

SELECT "Odd ""name", "ID" FROM item WHERE "ID" > 11

SELECT id FROM item WHERE oid_ = '4000000000' OR oid_ = '1'

SELECT id FROM item WHERE id IN (1, 2, 3)

SELECT id FROM item WHERE id NOT IN (1, NULL)

SELECT id FROM item WHERE id IN ('1', '2')

SELECT id FROM item WHERE id IN (small, 6)

-- bind: 1, 2
SELECT id FROM item WHERE id IN ($1, $2)

-- bind: 1
SELECT id FROM item WHERE big IN (1, 9007199254740993, $1)

SELECT id FROM item WHERE id BETWEEN 2 AND 4

SELECT id FROM item WHERE id NOT BETWEEN 2 AND 4

SELECT id FROM item WHERE id BETWEEN SYMMETRIC 4 AND 2

SELECT id FROM item WHERE "Odd ""name" IS DISTINCT FROM 10

SELECT id FROM item WHERE name IS NOT DISTINCT FROM code

SELECT id FROM item WHERE name IS NOT DISTINCT FROM NULL

SELECT 1

SELECT 1, 'x', NULL, true, 1.50, -5, 9223372036854775807, 9223372036854775808

SELECT 1 AS one WHERE false

SELECT '5'::int4, 5::int8, 'x'::text, '2024-01-01'::date, 1::numeric

-- bind: 7
SELECT $1::int4

-- bind: hello
SELECT $1

SELECT id = 1, name IS NULL, flag, NOT flag FROM item

SELECT item.id, public.item.name FROM item

SELECT public.item.id FROM public.item

SELECT * FROM other.thing

SELECT "Key", "select" FROM "Camel Case" WHERE "Key 2" = 10

SELECT x.b, x.a FROM node AS x(a, p, b) WHERE p IS NULL

SELECT ALL id FROM item WHERE 1 = 1

TABLE node

SELECT DISTINCT flag FROM item

SELECT DISTINCT name, flag FROM item ORDER BY flag DESC, name

SELECT id, name FROM item WHERE name COLLATE "C" > 'a'

SELECT id, c_name FROM item WHERE c_name > 'a'

SELECT id, name::varchar, code::text, code::varchar, small::int8 FROM item

SELECT CASE WHEN flag THEN 1 ELSE 2 END, CASE id WHEN 1 THEN 'one' WHEN 2 THEN 'two' END AS w FROM item

SELECT CASE WHEN flag THEN name END, CASE WHEN id > 3 THEN cost END FROM item

SELECT coalesce(name, 'none'), coalesce(small, id, 0), coalesce(wide, 0) FROM item

SELECT id FROM item WHERE coalesce(flag, false)

SELECT id FROM item WHERE coalesce(small, 0) = '0'

SELECT nullif(name, 'alpha'), nullif(id, 1) FROM item
