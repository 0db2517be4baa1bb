WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 20) SELECT n, n * 2 AS d FROM t ORDER BY n

WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT 3 - n FROM t) SELECT * FROM t

WITH RECURSIVE t AS (SELECT id, name, 0 AS depth FROM item WHERE id = 1 UNION ALL SELECT n.id::int4, n.name, t.depth + 1 FROM node n JOIN t ON n.parent = t.id) SELECT * FROM t ORDER BY depth, id

WITH RECURSIVE t AS (SELECT id, name FROM item WHERE id = 1 UNION SELECT n.id::int4, n.name FROM t, node n WHERE n.parent = t.id) SELECT t.*, p.qty FROM t LEFT JOIN part p ON p.item_id = t.id

WITH RECURSIVE a AS (SELECT id FROM item), t(k) AS (SELECT id FROM a WHERE id < 3 UNION ALL SELECT k + 10 FROM t WHERE k < 30), b AS (SELECT count(*) AS n FROM t) SELECT n, (SELECT sum(k) FROM t) FROM b

SELECT i.id, (WITH RECURSIVE t(n) AS (SELECT i.id UNION ALL SELECT n - 1 FROM t WHERE n > 1) SELECT count(*) FROM t) FROM item i

-- types: 23
-- bind: 3
WITH RECURSIVE t(n) AS (SELECT $1 UNION ALL SELECT n + 1 FROM t WHERE n < 6) SELECT * FROM item JOIN t ON id = n

WITH RECURSIVE t AS (SELECT 1 AS x), u AS (SELECT x FROM t UNION SELECT 2) SELECT * FROM u

WITH RECURSIVE t(n, path) AS (SELECT id, c_name FROM item WHERE id < 3 UNION ALL SELECT n + 2, path FROM t WHERE n < 5) SELECT n, path FROM t

WITH RECURSIVE t(n) AS (SELECT 2147483640 UNION ALL SELECT n + 1 FROM t WHERE n < 2147483646) SELECT max(n) FROM t
