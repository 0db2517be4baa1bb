SELECT * FROM generate_series(1, 5)

SELECT n FROM generate_series(3, 1, -1) AS n

SELECT g.x, generate_series FROM generate_series(1, 3) g(x), generate_series(-2, 4, 3)

-- bind: 6
SELECT * FROM generate_series(1, $1::int) s WHERE s % 2 = 0

-- bind: -1
SELECT * FROM generate_series($1, 4)

-- types: 20
-- bind: 2
SELECT * FROM generate_series($1, 4)

SELECT * FROM generate_series(9223372036854775800, 9223372036854775803)

SELECT * FROM generate_series(5, 1)

SELECT * FROM generate_series(1, NULL)

SELECT count(*), sum(g), max(g) FROM pg_catalog.generate_series(1, 1000) g

SELECT g, i.name FROM generate_series(1, 12) g LEFT JOIN item i ON i.id = g ORDER BY g

SELECT g, count(p.item_id) FROM generate_series(0, 8) AS g LEFT JOIN part p ON p.item_id = g GROUP BY g ORDER BY g DESC

SELECT i.id, (SELECT count(*) FROM generate_series(1, 3) g WHERE g < i.id) FROM item i

SELECT * FROM generate_series(2147483640, 2147483642)

SELECT * FROM generate_series(1, 3000000000) g LIMIT 0

SELECT * FROM unnest('{1,2,NULL,2}'::int[])

SELECT u FROM unnest(ARRAY['a', 'b', NULL]) AS u

-- array: {3,1,NULL,1}
SELECT u.x FROM unnest($1::int4[]) u(x) JOIN item i ON i.id = u.x

-- array: {a,"b c",NULL}
SELECT count(*), max(x COLLATE "C") FROM unnest($1::text[]) x

-- binary: 00 00 00 01 00 00 00 00 00 00 00 17 00 00 00 02 00 00 00 01 00 00 00 04 00 00 00 07 00 00 00 04 ff ff ff ff
SELECT x FROM unnest($1::int[]) x

SELECT x || '!' FROM unnest('{x,y}'::varchar[]) AS x

SELECT u, i.name FROM unnest('{2024-01-01,infinity}'::date[]) u LEFT JOIN item i ON i.day = u

SELECT unnest FROM unnest('{}'::text[])

SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM unnest(ARRAY[1, 3]) x WHERE x = i.id)
