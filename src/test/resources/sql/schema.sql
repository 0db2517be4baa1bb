CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TYPE mood ADD VALUE 'meh' BEFORE 'ok';
-- a transaction of its own: before 17 a new label can't be used where it was made
CREATE DOMAIN price AS numeric(10, 2) CHECK (VALUE >= 0);
CREATE DOMAIN positive AS int4;
CREATE TABLE item (
  id int4 PRIMARY KEY, small int2, big int8, flag bool, name text, code varchar(12), fixed char(6), c_name text COLLATE "C",
  cost numeric(10, 2), wide numeric, cost4 numeric(12, 4), ratio float8, ratio4 float4, day date, at timestamp, atz timestamptz,
  clock time, uid uuid, feeling mood, raw bytea, doc jsonb, js json, tags text[], nums int4[], span interval,
  sell price, pos positive, "Odd ""name" int4, "ID" int4, tz timetz, net inet, period int4range, bits bit(3), oid_ oid);
INSERT INTO item VALUES
  (1, 1, 1, true, 'alpha', 'a1', 'ab', 'Alpha', 1.50, 1.5, 1.5, 0.1, 0.1, '2024-01-01', '2024-01-01 10:00', '2024-01-01 10:00+00',
   '10:00', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'sad', '\x00ff', '{"a": 1}', '{"a":1}', '{a,b}', '{1,2}', '1 day', 2.50, 3,
   10, 11, '10:00+02', '10.0.0.1', '[1,5)', '101', 4000000000),
  (2, -1, 9007199254740993, false, 'Beta', 'A1', 'AB', 'beta', 1.49, 1.50, 1.4999, 'NaN', 'NaN', '2024-01-02',
   '2024-01-01 10:00:00.5', '2024-01-01 10:00:00.5+00', '24:00', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A12', 'happy', '', '{"a": 2}',
   '{}', '{}', '{}', '2 days', 0, 4, NULL, 12, '10:00+00', '10.0.0.2', 'empty', '110', 1),
  (3, 32767, -9223372036854775808, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (4, 0, 0, true, 'alpha', 'b ', 'ab    ', 'alpha ', 99999999.99, 123456789012345678901234567890.123, 99999999.9999,
   '-0', 'Infinity', '9999-12-31', 'infinity', '-infinity', '00:00', '00000000-0000-0000-0000-000000000000', 'ok', '\x61',
   '[1, 2.0]', '[1, 2]', '{NULL,"x y"}', '{3,NULL}', '1 mon', 1, 0, 3, 13, '10:00-02', '::1', '(,)', '000', 0),
  (5, 5, 5, false, '', '', '', '', 0, -1.5, -1.5, '-Infinity', 3.14, '0001-01-01', '-infinity', 'infinity', '12:34:56.789',
   'ffffffff-ffff-ffff-ffff-ffffffffffff', 'meh', '\xdeadbeef', 'null', 'null', NULL, '{1,2}', '-1 day', 7.77, 1, 4, 14,
   '23:59:59+00', '10.0.0.0/8', '[2,3)', '101', 5),
  (6, 6, 9007199254740992, true, 'ünïcode 😀', 'zz', 'é', 'Ünï', -0.01, 'NaN', 0.1, 1e300, 1e-30, '2024-02-29', '2024-02-29 00:00',
   '1850-06-01 00:00+00', '00:00:00.000001', 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ok', '\x00', '"s"', '"s"', '{a,b}', '{2,1}',
   '30 days', 2.5, 5, NULL, 15, '00:00+00', '192.168.0.0/16', NULL, '111', 6);
CREATE TABLE part (
  item_id int4 NOT NULL REFERENCES item, seq int2 NOT NULL, qty int4, weight numeric(8, 3), note varchar(20), big_id int8,
  PRIMARY KEY (item_id, seq));
INSERT INTO part VALUES (1, 1, 10, 0.125, 'x', 1), (1, 2, 20, 1.5, 'y', 2), (1, 3, NULL, NULL, NULL, 9007199254740993),
  (2, 1, 5, 2.5, 'x', 1), (4, 1, 10, 10, 'alpha', NULL), (4, 2, 10, 1.5, 'Beta', 4);
CREATE TABLE node (id int8 PRIMARY KEY, parent int8, name text NOT NULL UNIQUE);
INSERT INTO node VALUES (1, NULL, 'root'), (2, 1, 'a'), (3, 1, 'b'), (4, 2, 'aa'), (5, 99, 'lost');
CREATE TABLE "Camel Case" ("Key" int4 PRIMARY KEY, "select" text, "Key 2" int4);
INSERT INTO "Camel Case" VALUES (1, 'one', 10), (2, 'two', NULL);
CREATE TABLE keyless (a int4, b text);
INSERT INTO keyless VALUES (1, 'x'), (1, 'x');
CREATE TABLE secret (id int4 PRIMARY KEY, owner text);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
CREATE VIEW item_view AS SELECT id FROM item;
CREATE TABLE old_dates (id int4 PRIMARY KEY, day date, doc jsonb);
INSERT INTO old_dates VALUES (1, '0044-03-15 BC', '1.0'), (2, '12345-01-01', '1'), (3, '2024-01-01', '2');
CREATE SCHEMA other;
CREATE TABLE other.thing (id int4 PRIMARY KEY, v text);
INSERT INTO other.thing VALUES (1, 'other');
CREATE FUNCTION text_equals_int(text, int4) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR = (LEFTARG = text, RIGHTARG = int4, FUNCTION = text_equals_int);
CREATE FUNCTION max(int4, int4) RETURNS int4 LANGUAGE sql AS 'SELECT 1';
CREATE TABLE document (id int4 PRIMARY KEY, doc jsonb);
INSERT INTO document VALUES (1, '{"name": "Ann", "n": 1.50, "big": 100000000000000000000000.5, "ok": true, "no": false, "nil": null,
    "in": {"a b": "deep", "x": {"y": 7}}, "text": "tab\t\"quote\" \\ \u00e9 😀 \u0001", "": 1, "exp": 1e3}'),
  (2, '{"name": "Bob", "n": -0, "ok": "true", "in": "flat"}'), (3, '[1, 2]'), (4, '"name"'), (5, NULL), (6, '{"in": {"x": 5}}'),
  (7, '{"name": 5, "n": "1.50"}');
CREATE VIEW plain_view AS SELECT id, name AS label, cost, flag, code FROM item WHERE id > 1;
CREATE VIEW renamed_view (a, b) AS SELECT id, cost * 2 FROM item;
CREATE VIEW joined_view AS SELECT i.id, i.name, p.seq, p.qty, coalesce(p.weight, 0) AS weight, i.feeling = 'ok' AS fine FROM item i LEFT JOIN part p ON p.item_id = i.id
  WHERE i.code IN ('a1', 'zz', 'A1') OR i.name LIKE 'a%' OR i.name IS NULL;
CREATE VIEW grouped_view AS SELECT flag, count(*) AS n, sum(cost) AS total, max(day) AS latest, round(avg(cost), 2) AS mean FROM plain_view
  JOIN item USING (id, flag, cost) GROUP BY flag HAVING count(*) > 0;
CREATE VIEW union_view AS SELECT id FROM item WHERE flag UNION SELECT item_id FROM part UNION ALL VALUES (100);
CREATE VIEW nested_view AS SELECT v.id, w.n FROM joined_view v JOIN grouped_view w ON w.flag IS NOT DISTINCT FROM (v.id < 4) WHERE v.name !~~* '%x%' AND NOT v.id = ANY (ARRAY[9, 10]);
CREATE VIEW dated_view AS SELECT id, date_trunc('month', at) AS m, extract(year FROM day)::int AS y, CASE WHEN small BETWEEN 0 AND 5 THEN 'low' ELSE 'high' END AS size,
  day >= '2024-01-01'::date AS new FROM item;
CREATE VIEW limited_view AS SELECT id, name FROM item ORDER BY id DESC LIMIT 3;
CREATE VIEW invoked_view WITH (security_invoker = true) AS SELECT id FROM item;
CREATE VIEW strange_view AS SELECT to_char(day, 'YYYY') AS y FROM item;
CREATE TABLE odd_text (id int PRIMARY KEY, t text);
INSERT INTO odd_text SELECT g, 'a' || chr(g) || '"b' FROM generate_series(1, 800) g;
INSERT INTO odd_text SELECT g, chr(g) || '\' FROM unnest(ARRAY[8232, 8233, 65279, 65533, 65534, 65535, 65536, 128512, 1114111]) g;
CREATE TABLE lists (id int PRIMARY KEY, tags text[], codes varchar(8)[], nums int4[], bigs int8[], uids uuid[], days date[], grid int4[], doc jsonb);
INSERT INTO lists VALUES
  (1, '{a,b}', '{x,y}', '{1,2}', '{1,9007199254740993}', '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}', '{2024-01-01,infinity}', '{{1,2},{3,4}}',
   '{"a": {"b": [1, 2.50, "x", null, {"c": true}], "": 5}, "k": "v", "n": 1e2, "é\"\\": "\u00e9\n"}'),
  (2, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}'),
  (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (4, '{a,NULL,"b c","NULL","",é,"q\"\\,"}', '{NULL}', '{NULL,1}', '{-1}', NULL, NULL, '[0:1][5:5]={{7},{8}}', '[1, "x", [2, 3], {"a": 1}, null, 1.0, true]'),
  (5, '[3:4]={z,a}', '{a}', '[0:0]={5}', '{5,5}', '{ffffffff-ffff-ffff-ffff-ffffffffffff,NULL}', '{0001-01-01}', NULL, '"x"'),
  (6, '{b,b,b}', '{y}', '{2147483647}', '{}', '{}', '{}', '{{1}}', '17'),
  (7, '{A}', '{X}', '{0}', NULL, NULL, NULL, NULL, 'null'),
  (8, '{1}', '{1}', '{3,2,1}', '{3,2,1}', NULL, NULL, NULL, '{"a": 1, "bb": [1, 2], "b": {"a": {"a": [{"x": 1}, {"x": 1, "y": 2}]}}}');
