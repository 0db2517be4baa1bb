-- A small shop with values chosen to be hard: every statement here must be answered alike by both servers.

--@ setup
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
--@ setup
CREATE TABLE customers (id int4 PRIMARY KEY, name text NOT NULL, email varchar(40) UNIQUE, code char(6), active bool,
  mood mood, joined date, seen timestamptz, balance numeric(10,2), ref uuid);
--@ setup
INSERT INTO customers VALUES
 (1, 'Jane', 'jane@x.org', 'ab', true, 'happy', '2024-02-29', '2024-03-31 01:30:00+00', 19.99, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'),
 (2, 'John', 'JOHN@x.org', 'AB', false, 'sad', '1999-12-31', '1969-12-31 23:59:59.999999+00', -0.01, '00000000-0000-0000-0000-000000000000'),
 (3, 'Ünal', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL),
 (4, '', 'a%b_c\d', '007', true, 'ok', 'infinity', 'infinity', 0.00, 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
 (5, '1e5', ' ', 'x', false, 'ok', '-infinity', '-infinity', 99999999.99, NULL),
 (-2147483648, 'min', 'min', 'min', true, 'sad', '0001-01-01', '0001-01-01 00:00:00+00', 'NaN', NULL),
 (2147483647, 'max', 'max', 'max', true, 'sad', '9999-12-31', '9999-12-31 23:59:59+00', 1.10, NULL);
--@ setup
CREATE TABLE orders (id int8 PRIMARY KEY, customer_id int4, total numeric, weight float8, small int2, payload bytea, doc jsonb,
  tags text[], taken timestamp, lasting interval, note text);
--@ setup
INSERT INTO orders VALUES
 (1, 1, 1.50, 1.5, 1, '\x00ff', '{"b": 1, "a": [1.0, null]}', '{a,"b c",NULL}', '2024-01-01 00:00:00', '1 mon', 'x'),
 (2, 1, 1.5, 'NaN', -32768, '', 'null', '{}', '2024-01-01 00:00:00.000001', '30 days', NULL),
 (3, 2, 100000000000000000000.000000001, 'Infinity', 32767, NULL, NULL, NULL, NULL, '720:00:00', ''),
 (4, 99, 'NaN', '-0', 0, '\xdeadbeef', '[]', '{{1,2},{3,4}}', 'infinity', '-1 days +02:03:04', 'null'),
 (9223372036854775807, NULL, 0, 1e-320, NULL, '\x41', '"text"', '{"null"}', '0044-03-15 12:00:00 BC', NULL, 'tab	and "quotes"');
--@ setup
CREATE TABLE "Mixed Case" ("Id" int4 PRIMARY KEY, "select" text, "a.b" text);
--@ setup
INSERT INTO "Mixed Case" VALUES (1, 's', 'dot'), (2, NULL, '');

-- Reading it all, by key and whole.
--@ local
SELECT * FROM customers WHERE id = 1;
--@ local
SELECT id, name, email, code, active, joined, seen, balance, ref FROM customers ORDER BY id;
--@ local
SELECT * FROM customers ORDER BY id DESC;
--@ local
SELECT id, customer_id, small, payload, taken, note FROM orders ORDER BY id;
--@ local
SELECT * FROM orders ORDER BY id;
--@ local
SELECT total, weight FROM orders ORDER BY id;
--@ local
SELECT doc, tags, lasting FROM orders ORDER BY id;
--@ local
SELECT "Id", "select", "a.b" FROM "Mixed Case" ORDER BY "Id";
--@ local
SELECT m.* FROM "Mixed Case" AS m WHERE m."select" IS NULL;
--@ local
TABLE "Mixed Case";

-- Parameters, typed by the client, by the column, and not at all; NULL and values at the edge.
--@ local
--@ parameter 23 "2"
SELECT name FROM customers WHERE id = $1;
--@ local
--@ parameter 0 "2"
SELECT name FROM customers WHERE id = $1;
--@ local
--@ parameter 0 " 2 "
SELECT name FROM customers WHERE id = $1;
--@ parameter 0 "2x"
SELECT name FROM customers WHERE id = $1;
--@ parameter 0 "2147483648"
SELECT name FROM customers WHERE id = $1;
--@ local
--@ parameter 20 "2"
SELECT name FROM customers WHERE id = $1;
--@ local
--@ parameter 23 null
SELECT name FROM customers WHERE id = $1;
--@ local
--@ parameter 0 "19.99"
SELECT id FROM customers WHERE balance = $1;
--@ local
--@ parameter 0 "19.990"
SELECT id FROM customers WHERE balance = $1;
--@ local
--@ parameter 0 "19.991"
SELECT id FROM customers WHERE balance = $1;
--@ local
--@ parameter 0 "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"
SELECT id FROM customers WHERE ref = $1;
--@ local
--@ parameter 0 "{a0eebc999c0b4ef8bb6d6bb9bd380a11}"
SELECT id FROM customers WHERE ref = $1;
--@ local
--@ parameter 0 "ab"
SELECT id FROM customers WHERE code = $1;
--@ local
--@ parameter 0 "ab    "
SELECT id FROM customers WHERE code = $1;
--@ local
--@ parameter 25 "ab"
SELECT id FROM customers WHERE code = $1;
--@ local
--@ parameter 25 "ab    "
SELECT id FROM customers WHERE code = $1;
--@ local
--@ parameter 0 "t"
SELECT id FROM customers WHERE active = $1;
--@ local
--@ parameter 0 "2024-02-29"
SELECT id FROM customers WHERE joined = $1;
--@ parameter 0 "Feb 29 2024"
SELECT id FROM customers WHERE joined = $1;
--@ parameter 0 "2024-02-30"
SELECT id FROM customers WHERE joined = $1;
--@ local
--@ parameter 0 "NaN"
SELECT id FROM orders WHERE weight = $1;
--@ local
--@ parameter 0 "-0"
SELECT id FROM orders WHERE weight = $1;
--@ local
--@ parameter 0 "happy"
SELECT id FROM customers WHERE mood = $1;
--@ parameter 0 "unknown"
SELECT id FROM customers WHERE mood = $1;
--@ local
--@ parameter 0 "\\xff"
SELECT id FROM orders WHERE payload = $1;
--@ local
--@ parameter 20 "1"
--@ parameter 20 "1"
SELECT id FROM orders ORDER BY id LIMIT $1 OFFSET $2;
--@ parameter 20 "-1"
SELECT id FROM orders ORDER BY id LIMIT $1;
--@ local
--@ parameter 20 null
SELECT id FROM orders ORDER BY id LIMIT $1;

-- Three-valued logic.
--@ local
SELECT id FROM customers WHERE active;
--@ local
SELECT id FROM customers WHERE NOT active;
--@ local
SELECT id FROM customers WHERE active IS NOT TRUE;
--@ local
SELECT id FROM customers WHERE active IS UNKNOWN;
--@ local
SELECT id FROM customers WHERE email IS NULL OR active = false;
--@ local
SELECT id FROM customers WHERE id IN (1, 2, NULL);
--@ local
SELECT id FROM customers WHERE id NOT IN (1, 2);
--@ local
SELECT id FROM customers WHERE id NOT IN (1, 2, NULL);
--@ local
SELECT id FROM customers WHERE id BETWEEN 5 AND 1;
--@ local
SELECT id FROM customers WHERE id BETWEEN SYMMETRIC 5 AND 1;
--@ local
SELECT id FROM customers WHERE email = NULL;
--@ local
SELECT id FROM customers WHERE email IS DISTINCT FROM 'max';
SELECT id FROM customers WHERE (id, active) = (1, true);
SELECT id FROM customers WHERE (id, name) < (2, 'K');
--@ local
SELECT id, active AND balance > 0 AS good FROM customers ORDER BY id;

-- Order: NULLs last going up, first going down, and text by its collation.
--@ local
SELECT id, joined FROM customers ORDER BY joined, id;
--@ local
SELECT id, joined FROM customers ORDER BY joined DESC, id;
--@ local
SELECT id FROM customers ORDER BY balance, id;
--@ local
SELECT id FROM customers ORDER BY balance DESC NULLS LAST, id;
--@ local
SELECT id FROM customers ORDER BY active DESC NULLS FIRST, id DESC;
--@ local
SELECT id FROM orders ORDER BY total, id;
--@ local
SELECT id FROM orders ORDER BY weight, id;
SELECT id FROM orders ORDER BY taken NULLS FIRST, id;
--@ local
SELECT name FROM customers ORDER BY name COLLATE "C", id;
--@ local
SELECT name FROM customers ORDER BY name, id;
--@ local
SELECT mood, id FROM customers ORDER BY mood, id;
--@ local
SELECT ref, id FROM customers ORDER BY ref, id;
--@ local
SELECT code, id FROM customers ORDER BY code, id;
--@ local
SELECT id AS x, name FROM customers ORDER BY 1;
SELECT -id AS id FROM orders WHERE id < 5 ORDER BY id;
SELECT id FROM customers ORDER BY 3;
--@ local
SELECT DISTINCT active FROM customers ORDER BY active;
SELECT DISTINCT active FROM customers ORDER BY id;

-- Limits, with and without a tie across them.
--@ local
SELECT id FROM customers ORDER BY id LIMIT 2;
--@ local
SELECT id FROM customers ORDER BY id OFFSET 5 ROWS FETCH FIRST 1 ROW ONLY;
--@ local
SELECT id FROM customers ORDER BY id LIMIT 0;
--@ local
SELECT id FROM customers ORDER BY id LIMIT ALL OFFSET 6;
SELECT id FROM customers ORDER BY id LIMIT 1.5;
SELECT id FROM customers ORDER BY id LIMIT -1;
--@ local
SELECT id FROM customers WHERE id = 1 LIMIT 1;

-- Aggregates of integers, over rows and over none.
--@ local
SELECT count(*) FROM customers;
--@ local
SELECT count(email), min(id), max(id), sum(id) FROM customers;
--@ local
SELECT count(*), min(id), max(id), sum(id) FROM customers WHERE id = 77;
SELECT sum(id), sum(small), sum(customer_id) FROM orders;
SELECT sum(total) FROM orders;
SELECT sum(weight) FROM orders;
SELECT avg(small), avg(id) FROM orders;
--@ local
SELECT min(name), max(name) FROM customers;
--@ local
SELECT active, count(*) FROM customers GROUP BY active;
--@ local
SELECT active, count(*) AS n FROM customers GROUP BY active HAVING count(*) > 1;
SELECT active, name FROM customers GROUP BY active;
--@ local
SELECT count(DISTINCT active) FROM customers;
--@ local
SELECT count(*) FILTER (WHERE active) FROM customers;

-- Joins.
--@ local
SELECT c.name, o.id FROM customers c JOIN orders o ON o.customer_id = c.id ORDER BY o.id;
--@ local
SELECT c.name, o.id FROM customers c LEFT JOIN orders o ON o.customer_id = c.id ORDER BY c.id, o.id;
--@ local
SELECT c.name, o.id FROM customers c RIGHT JOIN orders o ON o.customer_id = c.id ORDER BY o.id;
--@ local
SELECT c.id, o.id FROM customers c FULL JOIN orders o ON o.customer_id = c.id ORDER BY c.id, o.id;
--@ local
SELECT count(*) FROM customers, orders;
--@ local
SELECT * FROM customers c JOIN orders o USING (id) ORDER BY id;
SELECT id FROM customers c JOIN orders o ON o.customer_id = c.id;
--@ local
SELECT name FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id) ORDER BY c.id;
--@ local
SELECT name FROM customers WHERE id IN (SELECT customer_id FROM orders) ORDER BY id;
--@ local
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders) ORDER BY id;
SELECT (SELECT id FROM orders WHERE customer_id = 1) FROM customers WHERE id = 1;

-- Arithmetic that overflows, divides by zero, rounds.
SELECT 7 / 2, -7 / 2, 7 % -2, -7 % 2;
SELECT id / 0 FROM customers WHERE id = 1;
SELECT id + 1 FROM customers WHERE id = 2147483647;
SELECT id * id FROM orders WHERE id < 5 ORDER BY id;
SELECT id + 1 FROM orders ORDER BY id;
SELECT 2000000000 + 2000000000 - 2000000000;
SELECT 0.1 + 0.2, 1.10 / 3, 1e3, 9223372036854775808, 2.675::numeric(5,2);
SELECT balance + 0.001, balance * 2 FROM customers ORDER BY id;
SELECT total + 1 FROM orders ORDER BY id;
SELECT weight + 1 FROM orders ORDER BY id;
SELECT 2.5::int4, 2.5::float8::int4, '12'::int4;
SELECT name::int4 FROM customers WHERE id = 5;
SELECT small << 1, small & 3 FROM orders ORDER BY id;
SELECT id = 9007199254740993.0 FROM orders ORDER BY id;

-- Text.
SELECT name || email FROM customers ORDER BY id;
SELECT id FROM customers WHERE email LIKE 'jane%';
SELECT id FROM customers WHERE email LIKE '%\%%';
SELECT id FROM customers WHERE email LIKE 'JOHN@x.org';
SELECT id FROM customers WHERE email ILIKE 'john@%';
SELECT id FROM customers WHERE email LIKE 'a!%b%' ESCAPE '!';
SELECT upper(name), lower(name), length(name), octet_length(name) FROM customers ORDER BY id;
SELECT code || '|', length(code), code = 'ab ', code::text = 'ab' FROM customers ORDER BY id;
SELECT substr(name, 0, 3), substring(name from 2) FROM customers ORDER BY id;
--@ local
SELECT id FROM customers WHERE name = '1e5';
--@ local
SELECT id FROM customers WHERE name < 'a' ORDER BY id;
--@ local
SELECT id FROM customers WHERE id = '1';
SELECT id FROM customers WHERE id = '1x';
--@ local
SELECT coalesce(email, 'none') FROM customers ORDER BY id;
SELECT nullif(name, ''), greatest(id, 3), least(id, NULL) FROM customers ORDER BY id;
--@ local
SELECT CASE WHEN active THEN 'yes' ELSE 'no' END AS a, CASE id WHEN 1 THEN 1 ELSE 2.5 END FROM customers ORDER BY id;

-- Names that are strings elsewhere, and mistakes: the words of the error are Postgres's.
SELECT "typo" FROM customers;
SELECT nothing FROM customers;
SELECT id FROM nowhere;
SELECT id FROM customers WHERE name = 1;
SELECT id FROM customers WHERE id == 1;
SELECT id FROM customers WHERE id = 1 1;
SELECT customers.name, c.id FROM customers c;
SELECT count(*), id FROM customers;
SELECT id FROM customers WHERE count(*) > 1;
SELECT 'unterminated FROM customers;
SELECT id FROM customers WHERE (id, name) = (1);
SELECT nosuchfunction(id) FROM customers;
SELECT rowid FROM customers;
SELECT oid, * FROM customers;
SELECT max(1, 2);
SELECT IIF(true, 1, 2);

-- Values without a table, and what must never be taken for a plain read.
--@ local
SELECT 1;
--@ local
SELECT 1 AS "A b", 'x', NULL, true, 1.5, -1;
VALUES (1, 'a'), (2, NULL);
SELECT;
SELECT FROM customers;
--@ upstream: *
SELECT current_user = current_user AS me, pg_typeof(1);
--@ upstream: *
SELECT relname FROM pg_class WHERE relname = 'customers';
--@ upstream: *
SELECT id FROM customers WHERE id = 1 FOR UPDATE;
--@ upstream: *
EXPLAIN (COSTS OFF) SELECT 1;
--@ upstream: *
SELECT nextval('nowhere');
SELECT ctid FROM customers WHERE id = 1;
SELECT tableoid::regclass FROM customers WHERE id = 1;
--@ local
SELECT id FROM ONLY customers ORDER BY id;
SELECT customers FROM customers ORDER BY id;
SELECT (customers).id FROM customers ORDER BY id;

-- Sets, CTEs, derived tables, windows.
SELECT id FROM customers UNION SELECT customer_id FROM orders ORDER BY 1;
SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 2;
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders ORDER BY id;
--@ local
WITH c AS (SELECT id FROM customers WHERE active) SELECT count(*) FROM c;
--@ local
SELECT d.n FROM (SELECT count(*) AS n FROM customers) d;
SELECT id, row_number() OVER (ORDER BY id) FROM customers ORDER BY id;
SELECT DISTINCT ON (active) active, id FROM customers ORDER BY active, id;

-- JSON, arrays, times.
--@ local
SELECT doc->'a', doc->>'b' FROM orders ORDER BY id;
--@ local
SELECT id FROM orders WHERE doc @> '{"b": 1}';
SELECT tags[1], array_length(tags, 1) FROM orders ORDER BY id;
SELECT id FROM orders WHERE id = ANY ('{1,2}');
--@ local
SELECT id FROM orders WHERE 'a' = ANY (tags);
SELECT joined + 1 FROM customers WHERE id = 1;
SELECT extract(year FROM joined), date_trunc('month', seen) FROM customers WHERE id = 1;
SELECT lasting = interval '30 days' FROM orders ORDER BY id;
SELECT taken < '2024-01-01 00:00:00.000001' FROM orders ORDER BY id;
--@ local
SELECT seen = '2024-03-31 03:30:00+02' FROM customers ORDER BY id;
--@ local
SELECT id FROM customers WHERE joined > '9999-12-31' ORDER BY id;

-- What is no SELECT by its first word, and what nests.
--@ local
VALUES (1, 'a'), (2, NULL);
--@ local
VALUES (3), (1) ORDER BY 1;
--@ local
WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) FROM t;
--@ local
SELECT json_agg(id ORDER BY id), string_agg(id::text, ',' ORDER BY id) FROM orders;
--@ local
SELECT c.id, (SELECT coalesce(json_agg(o), '[]') FROM (SELECT id FROM orders WHERE id = c.id ORDER BY id) o) FROM customers c ORDER BY c.id;
