-- relayed: not a read
SELEC 1

-- relayed: syntax
SELECT 1 +

-- relayed: unknown relation
SELECT * FROM nosuch

-- relayed: unknown column
SELECT nosuch FROM item

-- relayed: unknown column
SELECT "alpha" FROM item

-- relayed: unknown column
SELECT ctid FROM item

-- relayed: no replica identity
SELECT * FROM keyless

-- relayed: row-level security
SELECT * FROM secret

-- relayed: system catalog
SELECT * FROM pg_class

-- relayed: system catalog
SELECT * FROM pg_catalog.pg_class

-- relayed: function pg_catalog.to_char
SELECT to_char(at, 'YYYY') FROM item

-- relayed: volatile function pg_catalog.random
SELECT random()

-- relayed: volatile function public.max
SELECT max(1, 2)

-- relayed: operator public.=
SELECT id FROM item WHERE name = 5

-- relayed: operator =
SELECT id FROM item WHERE id = true

-- relayed: operator =
SELECT id FROM item WHERE js = '{}'

-- relayed: literal of type int4
SELECT id FROM item WHERE id = '1.0'

-- relayed: literal of type enum
SELECT id FROM item WHERE feeling = 'nosuch'

-- relayed: cast int4 to bool
SELECT id FROM item WHERE 1

-- relayed: ties
SELECT id FROM item LIMIT 1

-- relayed: limit
SELECT id FROM item ORDER BY id LIMIT -1

-- relayed: ties
SELECT name FROM item ORDER BY flag LIMIT 1

-- relayed: column not grouped
SELECT name, count(*) FROM item

-- relayed: column not grouped
SELECT name, cost FROM item GROUP BY name

-- relayed: type date
SELECT id FROM old_dates ORDER BY day

-- relayed: type date
SELECT id FROM old_dates WHERE day > '2000-01-01'

-- relayed: type jsonb
SELECT id FROM old_dates WHERE doc = '1'

-- relayed: guard
SELECT (SELECT id FROM item)

-- relayed: aggregate
SELECT id FROM item WHERE count(*) > 1

-- relayed: locking read
SELECT id FROM item FOR UPDATE

-- relayed: type interval
SELECT id FROM item ORDER BY span

-- relayed: cast int8 to float8
SELECT id FROM item WHERE big = ratio

-- relayed: parameter type
SELECT $1 IS NULL

-- relayed: not a read
INSERT INTO item (id) VALUES (9)

-- array: alpha\
-- relayed: parameter value
SELECT id FROM item WHERE name LIKE $1

-- relayed: literal of type text
SELECT id FROM item WHERE name LIKE 'alpha\'

-- array: ￾
-- relayed: parameter value
SELECT id FROM item WHERE name LIKE $1

-- relayed: operator pg_catalog.~~
SELECT id FROM item WHERE fixed LIKE 'ab%'

-- relayed: guard
SELECT id FROM item WHERE name COLLATE "und-x-icu" ILIKE 'a%'

-- relayed: operator ~~
SELECT id FROM item WHERE name LIKE c_name

-- relayed: function pg_catalog.like_escape
SELECT id FROM item WHERE name LIKE 'a' ESCAPE '%'

-- relayed: operator pg_catalog.~~
SELECT id FROM item WHERE raw LIKE 'a'

-- array: {{1,2}}
-- relayed: parameter value
SELECT id FROM item WHERE id = ANY($1)

-- array: [0:0]={1}
-- relayed: parameter value
SELECT id FROM item WHERE id = ANY($1)

-- array: {99999999999}
-- relayed: parameter value
SELECT id FROM item WHERE id = ANY($1)

-- bind: NULL
-- relayed: parameter value
SELECT id FROM item WHERE id = ANY($1)

-- array: {0.1}
-- relayed: parameter value
SELECT id FROM item WHERE ratio = ANY($1)

-- array: {nosuch}
-- relayed: parameter value
SELECT id FROM item WHERE feeling = ANY($1)

-- array: {1.5}
-- relayed: type _numeric
SELECT id FROM item WHERE wide = ANY($1)

-- array: {1}
-- relayed: operator ANY
SELECT id FROM item WHERE id < ANY($1)

-- array: {1}
-- relayed: operator ALL
SELECT id FROM item WHERE id = ALL($1)

-- array: { 1 , 2 }
-- relayed: parameter value
SELECT id FROM item WHERE id = ANY($1)

-- array: {1.50,0}
-- relayed: parameter value
SELECT id FROM item WHERE cost = ANY($1)

-- relayed: guard
SELECT small + small FROM item

-- relayed: guard
SELECT id * 1000000000 FROM item

-- relayed: guard
SELECT big - 1 FROM item

-- relayed: guard
SELECT big * big FROM item

-- relayed: guard
SELECT - big FROM item

-- relayed: guard
SELECT abs(big) FROM item

-- relayed: guard
SELECT 1 / (id - 1) FROM item

-- relayed: guard
SELECT id % (id - 1) FROM item

-- relayed: guard
SELECT sum(id * 1000000000) FROM item

-- relayed: guard
SELECT upper(name COLLATE "und-x-icu") FROM item

-- relayed: constant expression
SELECT 1 / 0 FROM item WHERE false

-- bind: 1
-- relayed: constant expression
SELECT id FROM item WHERE id = $1 + 1

-- relayed: expression too deep
SELECT id + 1 + 1 + 1 + 1 + 1 FROM item

-- bind: É%
-- relayed: parameter value
SELECT id FROM item WHERE code COLLATE "und-x-icu" ILIKE $1

-- relayed: row value
SELECT (id, name) FROM item

-- relayed: row value
SELECT id FROM item WHERE (id, pos) = (1, 2, 3)

-- relayed: type numeric
SELECT wide * 2 FROM item

-- relayed: type numeric
SELECT sum(wide) FROM item

-- relayed: operator pg_catalog./
SELECT ratio / 2 FROM item

-- relayed: operator pg_catalog.*
SELECT ratio * 2 FROM item

-- relayed: function pg_catalog.avg
SELECT avg(ratio) FROM item

-- relayed: guard
SELECT cost4 * 100000000000 FROM item

-- bind: 1.23456
-- relayed: literal of type numeric
SELECT item_id FROM part GROUP BY item_id HAVING sum(weight) = 1.23456

-- relayed: cast float8 to text
SELECT name || ratio FROM item

-- relayed: set operation
SELECT id FROM item EXCEPT ALL SELECT 1

-- relayed: set operation
SELECT id, name FROM item UNION SELECT 1

-- relayed: type text
SELECT id FROM item UNION SELECT name FROM item

-- relayed: order by of a set operation
SELECT id FROM item UNION SELECT 1 ORDER BY id + 1

-- relayed: order by of a set operation
SELECT id FROM item UNION SELECT 1 ORDER BY nosuch

-- relayed: type numeric
SELECT wide FROM item UNION SELECT wide FROM item

-- relayed: type float8
SELECT ratio FROM item UNION SELECT ratio FROM item

-- relayed: ties
SELECT flag FROM item UNION ALL SELECT flag FROM item ORDER BY 1 LIMIT 1

-- relayed: limit in a subquery
SELECT * FROM (SELECT name FROM item ORDER BY name LIMIT 2) AS t

-- relayed: limit in a subquery
SELECT (SELECT name FROM item LIMIT 1)

-- relayed: operator pg_catalog.->>
SELECT js ->> 'a' FROM item

-- relayed: guard
SELECT big::int4 FROM item

-- relayed: guard
SELECT (id * 10000)::int2 FROM item

-- relayed: cast float8 to text
SELECT ratio::text FROM item

-- relayed: cast date to timestamp
SELECT day::timestamp FROM old_dates

-- relayed: function pg_catalog.date_part
SELECT date_part('year', day) FROM old_dates

-- relayed: function pg_catalog.date_trunc
SELECT date_trunc('week', at) FROM item

-- relayed: function pg_catalog.date_trunc
SELECT date_trunc(code, at) FROM item

-- relayed: function pg_catalog.date_part
SELECT date_part('hour', day) FROM item

-- relayed: guard
SELECT date_part('year', at) FROM item

-- relayed: guard
SELECT substr(name, 1, -1) FROM item

-- relayed: guard
SELECT substr(name, 1, id - 3) FROM item

-- relayed: function pg_catalog.extract
SELECT extract(second FROM at) FROM item

-- relayed: function pg_catalog.extract
SELECT extract(hour FROM day) FROM item WHERE false

-- relayed: guard
SELECT extract(year FROM at) FROM item

-- relayed: operator =
SELECT id FROM item WHERE span IS NOT DISTINCT FROM NULL::int2

-- relayed: expression too deep
SELECT at::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp::date::timestamp FROM item

-- relayed: expression too deep
SELECT date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', date_trunc('day', at)))))))))))))))))))))))) FROM item

-- relayed: guard
SELECT id FROM item WHERE upper(name COLLATE "und-x-icu") LIKE upper('%an%')

-- relayed: function pg_catalog.concat
SELECT concat(flag, name) FROM item

-- relayed: function pg_catalog.concat
SELECT concat(fixed, name) FROM item

-- relayed: literal of type timestamp
SELECT id FROM item WHERE at = '2024-01-01 10:00:00 '

-- relayed: guard
SELECT id, row_number() OVER (ORDER BY flag) FROM item

-- relayed: guard
SELECT row_number() OVER () FROM item

-- relayed: guard
SELECT lag(id) OVER (ORDER BY name) FROM item

-- relayed: guard
SELECT sum(qty) OVER (ORDER BY item_id ROWS UNBOUNDED PRECEDING) FROM part

-- relayed: window function
SELECT id FROM item WHERE rank() OVER (ORDER BY id) = 1

-- relayed: window function
SELECT id, rank() OVER (ORDER BY id + $1) FROM item

-- relayed: window function
SELECT id, rank() OVER (ORDER BY 1) FROM item

-- relayed: function pg_catalog.ntile
SELECT ntile(2) OVER (ORDER BY id) FROM item

-- relayed: function pg_catalog.lag
SELECT lag(id, -1) OVER (ORDER BY id) FROM item

-- relayed: function pg_catalog.rank
SELECT rank() FROM item

-- relayed: window function
SELECT count(DISTINCT id) OVER () FROM item

-- relayed: window function
SELECT lower(name) OVER () FROM item

-- relayed: function pg_catalog.timezone
SELECT atz AT TIME ZONE 'Europe/Berlin' FROM item

-- relayed: function pg_catalog.timezone
SELECT timezone('UTC', tz) FROM item

-- relayed: function pg_catalog.timezone
SELECT atz AT TIME ZONE $1 FROM item

-- relayed: operator pg_catalog.-
SELECT id FROM item WHERE atz > now() - interval '1.5 days'

-- relayed: operator pg_catalog.-
SELECT id FROM item WHERE atz > now() - span

-- relayed: function current_timestamp
SELECT id FROM item WHERE atz < current_timestamp(0)

-- relayed: volatile function pg_catalog.clock_timestamp
SELECT id FROM item WHERE atz < clock_timestamp()

-- relayed: cast timestamp to timestamptz
SELECT id FROM item WHERE atz IN ('2024-01-01 10:00'::timestamp, '2024-01-01 10:00:00.5'::timestamp)

-- relayed: cast date to timestamp
SELECT id FROM old_dates WHERE day < now()

-- relayed: constant expression
SELECT id FROM item WHERE id > 2000000000 + 2000000000

-- relayed: constant expression
SELECT id FROM item WHERE cost > 1.5 / 0

-- relayed: interval literal
SELECT id FROM item WHERE day > date '2024-01-01' - interval '1.5' day

-- relayed: subquery in a grouped query
SELECT flag, (SELECT max(parent) FROM node WHERE node.id > item.id) FROM item GROUP BY flag

-- relayed: literal of type interval
SELECT interval '5' minute FROM item

-- relayed: syntax
SELECT id FROM item WHERE day > date '2024-01-01' - interval '1' day to second

-- relayed: function substring
SELECT substring(name FOR 2) FROM item

-- relayed: syntax
SELECT substring(name SIMILAR 'a' ESCAPE '#') FROM item

-- relayed: guard
SELECT id, 1.5 / (id - 1) FROM item

-- relayed: type numeric
SELECT id, cost / 3 + 1 FROM item

-- relayed: guard
SELECT DISTINCT ON (flag) id FROM item

-- relayed: guard
SELECT DISTINCT ON (item_id) item_id, seq FROM part ORDER BY item_id, note = 'x' DESC

-- relayed: distinct on
SELECT DISTINCT ON (id) id FROM item ORDER BY name

-- relayed: distinct on
SELECT DISTINCT ON (flag) flag, count(*) FROM item GROUP BY flag

-- relayed: distinct on
SELECT DISTINCT ON (flag, small) id FROM item ORDER BY flag, id, small

-- relayed: constant expression
SELECT id FROM item WHERE '1.5' * 2 IS NULL

-- relayed: column of an outer query in a list
SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM part WHERE item_id = i.id AND id NOT IN ('1', ratio4, $1))

-- relayed: column of an outer query in a list
SELECT flag FROM item GROUP BY flag HAVING min(id) IN (count(*), 1.5)

-- relayed: column of an outer query in a list
SELECT id FROM item WHERE id IN ((SELECT 1), 2)

-- relayed: operator ~~
SELECT id FROM item WHERE name LIKE '%' || code || '%'

-- types: 25
-- bind: a\
-- relayed: parameter value
SELECT id FROM item WHERE name LIKE '%' || $1

-- relayed: operator ~~
SELECT id FROM item WHERE name LIKE concat('%', 5)

-- relayed: subquery in a grouped query
SELECT flag FROM item GROUP BY flag HAVING flag IN (SELECT flag FROM part WHERE item.flag)

-- relayed: subquery in a grouped query
SELECT flag, EXISTS (SELECT 1 FROM part WHERE item_id = small) FROM item GROUP BY flag, small

-- relayed: having without group by
SELECT 1 FROM item HAVING true

-- relayed: having without group by
SELECT 'all' AS what FROM part HAVING sum(qty) IS NOT NULL

-- relayed: having without group by
SELECT id FROM item WHERE EXISTS (SELECT 1 FROM part WHERE item_id = item.id HAVING count(*) > 1)

-- relayed: type numeric
SELECT sum(coalesce(cost, 0.5)) FROM item

-- relayed: type numeric
SELECT sum(coalesce(cost, 0)) + 1 FROM item

-- relayed: type numeric
SELECT sum(coalesce(cost4, cost)) FROM item

-- relayed: type numeric
SELECT id FROM item WHERE coalesce(cost, 0) > 1

-- relayed: type numeric
SELECT id FROM item ORDER BY coalesce(cost, 0)

-- relayed: type numeric
SELECT coalesce(cost, 0) + 1 FROM item

-- relayed: type numeric
SELECT cost FROM item UNION SELECT 0

-- relayed: type numeric
SELECT greatest(cost, 0) FROM item

-- relayed: column of an outer query in a list
SELECT id IN (rank() OVER (ORDER BY name), 1.5) FROM item

-- relayed: operator pg_catalog.-
SELECT id FROM item WHERE atz > now() - interval '1 day 2 days'

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1.5 FROM t WHERE n < 4) SELECT * FROM t

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT max(n) + 1 FROM t) SELECT * FROM t LIMIT 2

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT 2 WHERE EXISTS (SELECT 1 FROM t)) SELECT * FROM t

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT id FROM item LEFT JOIN t ON n = id) SELECT * FROM t LIMIT 2

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT a.n + 1 FROM t a, t b WHERE a.n < 3) SELECT * FROM t

-- relayed: recursive query
WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT * FROM a

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT n FROM t UNION ALL SELECT 1) SELECT * FROM t

-- relayed: recursive query
WITH RECURSIVE t AS (SELECT * FROM t) SELECT * FROM t

-- relayed: recursive query
WITH RECURSIVE t(n) AS (SELECT code FROM item WHERE id = 1 UNION ALL SELECT n || 'x' FROM t WHERE length(n) < 4) SELECT * FROM t

-- relayed: view
SELECT * FROM invoked_view

-- relayed: function pg_catalog.to_char
SELECT * FROM strange_view

-- relayed: guard
SELECT json_agg(name) FROM item

-- relayed: guard
SELECT string_agg(name, ',' ORDER BY flag) FROM item

-- relayed: type float8
SELECT json_build_array(ratio) FROM item

-- relayed: type json
SELECT jsonb_build_array(js) FROM item

-- relayed: lateral
SELECT i.id, l.x FROM item i LEFT JOIN LATERAL (SELECT p.seq + 1 AS x FROM part p WHERE p.item_id = i.id) l ON true

-- relayed: lateral
SELECT i.id, l.x FROM item i CROSS JOIN LATERAL (SELECT p.seq + 1 AS x FROM part p WHERE p.item_id = i.id) l

-- relayed: type float8[]
SELECT id FROM item WHERE ARRAY[ratio] @> ARRAY[1.5::float8]

-- relayed: array constructor
SELECT ARRAY[id] FROM item

-- relayed: literal of type jsonb
SELECT id FROM lists WHERE doc @> '{"a": "\u0000"}'

-- relayed: literal of type jsonb
SELECT id FROM lists WHERE doc @> '{"a": }'

-- relayed: operator of jsonb
SELECT id, doc #> '{+1}' FROM lists

-- relayed: window function
SELECT id, sum(id) OVER (ORDER BY id RANGE 1 PRECEDING) FROM item

-- relayed: column not grouped
SELECT flag, sum(id) OVER () FROM item GROUP BY flag

-- relayed: window function
SELECT flag FROM item GROUP BY flag HAVING rank() OVER () > 0

-- relayed: lateral
SELECT i.id FROM item i LEFT JOIN LATERAL (SELECT p.seq + 1 AS x FROM part p WHERE p.item_id = i.id) l ON true

-- relayed: row of a join
SELECT i.id, to_json(p) FROM item i LEFT JOIN part p ON p.item_id = i.id

-- relayed: row of a join
SELECT i.id, (SELECT to_json(p)) FROM item i LEFT JOIN part p ON p.item_id = i.id

-- relayed: window function
SELECT lag(id ORDER BY id) OVER (ORDER BY id) FROM item

-- relayed: function lower
SELECT lower(name ORDER BY id) FROM item

-- relayed: type numeric
SELECT id FROM item WHERE wide > (SELECT avg(id) FROM item)

-- relayed: type numeric
SELECT flag FROM item GROUP BY flag HAVING avg(id) IS DISTINCT FROM 3

-- relayed: window function
SELECT id, rank() OVER w FROM item WINDOW w AS (ORDER BY id), v AS (ORDER BY name)

-- relayed: window function
SELECT id, rank() OVER v FROM item WINDOW w AS (ORDER BY id)

-- relayed: window function
SELECT id, rank() OVER (w ORDER BY id) FROM item WINDOW w AS (PARTITION BY flag)

-- relayed: lateral
SELECT p.item_id, l.n FROM part p LEFT JOIN (item i LEFT JOIN LATERAL (SELECT count(*) AS n FROM part q WHERE q.item_id = i.id) l ON true) ON i.id = p.qty

-- relayed: lateral
SELECT p.item_id, l.n FROM item i LEFT JOIN LATERAL (SELECT count(*) AS n FROM part q WHERE q.item_id = i.id) l ON true RIGHT JOIN part p ON i.id = p.qty

-- relayed: order of an aggregate
SELECT json_agg(x.name), count(DISTINCT x.cost) FROM (SELECT name, cost FROM item ORDER BY id) x

-- relayed: order of an aggregate
SELECT string_agg(x.name, ','), json_agg(x.code ORDER BY x.code) FROM (SELECT name, code FROM item ORDER BY id) x

-- relayed: function pg_catalog.generate_series
SELECT * FROM generate_series(1, 3, 0)

-- relayed: function pg_catalog.generate_series
SELECT * FROM generate_series('2024-01-01'::timestamp, '2024-01-03', '1 day')

-- relayed: function json_each in from
SELECT * FROM json_each('{}')

-- relayed: unknown relation
SELECT * FROM item, generate_series(1, item.id) g

-- relayed: unknown column
SELECT (SELECT count(*) FROM part p, generate_series(1, id) g) FROM item

-- relayed: guard
SELECT * FROM generate_series(2147483646, 2147483647)

-- relayed: error in a subquery
SELECT id FROM item WHERE small = (SELECT p.qty FROM part p WHERE p.item_id = item.id)

-- relayed: error in a subquery
SELECT i.id, l.x FROM item i LEFT JOIN LATERAL (SELECT p.seq + 1 AS x FROM part p WHERE p.item_id = i.id AND p.seq = 2) l ON true WHERE l.x IS NULL OR i.id = 1

-- relayed: error in a subquery
SELECT id FROM item WHERE EXISTS (SELECT 1 FROM part p WHERE p.item_id = item.id AND 10 / p.qty > 1) OR id = 1

-- relayed: error in a subquery
SELECT id FROM item WHERE id IN (SELECT generate_series FROM generate_series(2, 4)) ORDER BY id

-- relayed: error in a subquery
WITH c AS MATERIALIZED (SELECT id, 10 / small AS q FROM item) SELECT id FROM c WHERE id = 1

-- relayed: error in a join
SELECT item.id FROM part JOIN item ON item_id = id WHERE part.note = 'alpha' AND big::int4 > 1

-- relayed: error in a join
WITH RECURSIVE t AS (SELECT id, name, 0 AS depth FROM item WHERE id = 1 UNION ALL SELECT i.id, i.name, t.depth + 1 FROM item i JOIN t ON i.id = t.id + 1) SELECT * FROM t ORDER BY depth

-- relayed: error beside min or max
SELECT max(id) FROM item WHERE big::int4 > 1

-- relayed: error in a join
SELECT a.id FROM (SELECT id, 10 / small AS q FROM item) a JOIN part ON a.id = part.item_id WHERE a.q > 0

-- relayed: order of conditions
SELECT id FROM (SELECT id, name, 10 / small AS q FROM item) c WHERE lower(lower(lower(lower(name)))) = 'x' AND c.q > 1

-- relayed: error before the limit
SELECT id / big FROM item WHERE c_name LIKE 'a%' ORDER BY id LIMIT 3 OFFSET 1

-- relayed: error before the limit
SELECT id, small * 2 FROM item ORDER BY id DESC OFFSET 3 LIMIT 1
