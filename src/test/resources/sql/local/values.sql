VALUES (1, 'a'), (2, NULL), (3, 'c')

VALUES (1), (2.5), (3)

VALUES ('1'), (2), ('3')

VALUES (1, 'b'), (2, 'a') ORDER BY 2 DESC, column1

VALUES (1), (2), (3) ORDER BY 1 LIMIT 2 OFFSET 1

SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v(n, t)

SELECT v.n, i.name FROM (VALUES (1, true), (6, false)) v(n, f) JOIN item i ON i.id = v.n WHERE f

SELECT id FROM item WHERE id IN (VALUES (1), (4))

SELECT id FROM item WHERE (SELECT column1 FROM (VALUES (1)) x) = id

WITH v(k, label) AS (VALUES (1, 'one'), (2, 'two')) SELECT id, label FROM item LEFT JOIN v ON k = id ORDER BY id

-- types: 0, 0
-- bind: 1, x
SELECT * FROM (VALUES ($1, $2), ('y', 'z')) v

-- types: 23, 25
-- bind: 1, x
SELECT n + 1, t || '!' FROM (VALUES ($1, $2), (5, 'z')) v(n, t) WHERE n < 9

SELECT id, x.* FROM item, (VALUES (date '2024-01-01', timestamp '2024-01-01 10:00'), (NULL, 'infinity')) x WHERE id < 3

SELECT id, (SELECT max(column1) FROM (VALUES (i.id), (2)) v) FROM item i

VALUES (1) UNION ALL SELECT 2 UNION ALL VALUES (3), (4)

SELECT count(*), sum(column1) FROM (VALUES (1), (2), (NULL)) v

VALUES (NULL), (NULL)
