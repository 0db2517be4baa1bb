-- SQLite passes over an operand with a subquery when the other one is NULL, and asks the side of AND or OR without one first.
SELECT * FROM item WHERE ratio = least ( big , small ) :: int4

SELECT id FROM item WHERE small = 0 OR greatest(big, 1)::int4 > 0

SELECT id FROM item WHERE greatest(big, small)::int4 > 0 OR id > 0

SELECT id FROM item WHERE greatest(big, small)::int4 > 0 AND id < 0

SELECT id, ratio + greatest(big, small)::int4 FROM item

SELECT id FROM item WHERE ratio = (SELECT i.big::int4 FROM item i WHERE i.id = item.id)

SELECT id, small + (SELECT i.big::int4 FROM item i WHERE i.id = item.id) FROM item

SELECT id FROM item WHERE (SELECT i.big::int4 FROM item i WHERE i.id = item.id) > 0 OR id > -100000

SELECT id FROM item WHERE (SELECT i.big::int4 FROM item i WHERE i.id = item.id) > 0 AND id < -100000

SELECT id FROM item WHERE (SELECT i.big::int4 FROM item i WHERE i.id = 5) > 0 AND id < -100000

SELECT id FROM item WHERE big = (SELECT i.id FROM item i) AND id < -100000

SELECT id FROM item WHERE big = (SELECT i.id FROM item i) OR id > -100000

SELECT id FROM item WHERE id < -100000 OR big = (SELECT i.id FROM item i)

SELECT id FROM item WHERE NULL = (SELECT i.id FROM item i)

SELECT id FROM item WHERE NULLIF(id, id) = (SELECT i.id FROM item i)

SELECT id FROM item WHERE NULLIF(id, id) < (SELECT max(i.big)::int4 FROM item i)

SELECT id, NULLIF(id, id) + (SELECT i.id FROM item i) FROM item

SELECT id, NULLIF(name, name) || (SELECT i.name FROM item i) FROM item

SELECT id FROM item WHERE NULLIF(id, id) IN (SELECT i.big::int4 FROM item i)

SELECT id FROM item WHERE NULLIF(id, id) BETWEEN (SELECT i.id FROM item i) AND 5

SELECT id FROM item WHERE (NULLIF(id, id), 1) < ((SELECT i.id FROM item i), 2)

SELECT id FROM item WHERE (1, NULLIF(id, id)) < (2, (SELECT i.id FROM item i))

SELECT id FROM item WHERE NULLIF(id, id) IS DISTINCT FROM (SELECT i.id FROM item i)

SELECT id, CASE NULLIF(id, id) WHEN (SELECT i.id FROM item i) THEN 1 ELSE 2 END FROM item

SELECT id, CASE WHEN id > -100000 OR (SELECT i.id FROM item i) > 0 THEN 1 ELSE 2 END FROM item

SELECT id, CASE WHEN (SELECT i.id FROM item i) > 0 OR id > -100000 THEN 1 ELSE 2 END FROM item

SELECT id, CASE WHEN (SELECT i.id FROM item i) > 0 AND id < -100000 THEN 1 ELSE 2 END FROM item

SELECT id, (SELECT i.id FROM item i) > 0 AND id < -100000 FROM item

SELECT id, nullif(id, id) IN ((SELECT i.id FROM item i), 3) FROM item

SELECT id, nullif(id, id) NOT IN (3, (SELECT i.id FROM item i)) FROM item

SELECT id, nullif(nullif(id, id), (SELECT i.id FROM item i)) FROM item

SELECT a.id FROM item a JOIN item b ON a.id = b.id AND (SELECT i.big::int4 FROM item i WHERE i.id = b.id) > 0 AND a.id < -100000

SELECT a.id FROM item a LEFT JOIN item b ON (SELECT i.id FROM item i) > 0 AND a.id = b.id AND b.id < -100000

SELECT small, count(*) FROM item GROUP BY small HAVING (SELECT i.id FROM item i) > 0 AND count(*) < 0

SELECT small, count(*) FROM item GROUP BY small HAVING count(*) < 0 AND (SELECT i.id FROM item i) > 0

SELECT count(*) FILTER (WHERE (SELECT i.id FROM item i) > 0 AND id < -100000) FROM item


SELECT id FROM item WHERE (SELECT i.id FROM item i) > 0 AND id < -100000

SELECT id FROM item WHERE id < -100000 AND (SELECT i.id FROM item i) > 0

SELECT id FROM item WHERE id < -100000 AND (SELECT i.id FROM item i) IS NULL

SELECT id FROM item WHERE (SELECT i.id FROM item i) IS NULL AND id < -100000

SELECT id FROM item WHERE EXISTS (SELECT 1 FROM item i WHERE i.big::int4 = item.id) OR id > -100000

SELECT id FROM item WHERE EXISTS (SELECT 1 FROM item i WHERE i.big::int4 = item.id) AND id < -100000

SELECT id FROM item WHERE nullif(flag, flag) = EXISTS (SELECT 1 FROM item i WHERE i.big::int4 = item.id)

SELECT id, coalesce((SELECT i.id FROM item i WHERE i.id = item.id + 1), 0) + 1, (SELECT i.big FROM item i WHERE i.id = item.id) FROM item

SELECT id FROM item WHERE nullif(cost, cost) < (SELECT i.cost FROM item i)

SELECT id, nullif(cost, cost) * (SELECT i.cost FROM item i) FROM item

SELECT id, cost / (SELECT i.cost FROM item i WHERE i.id = 1), nullif(cost, cost) / (SELECT 0.0 * i.cost FROM item i WHERE i.id = 1) FROM item

SELECT id, least(big, small, id), greatest(ratio, big, 1.5), least(name, code, 'm' COLLATE "C"), least(NULL, id), greatest(NULL::int, NULL), least(big, NULL, small) FROM item

SELECT id, greatest(day, at), least(at, day, date '2024-02-29'), greatest(flag, false), least(uid, uid), greatest(ratio4, ratio), greatest(cost, wide) FROM item

SELECT id FROM item WHERE least(big, small) = greatest(small, big) OR greatest(id, small, big, 4, 5) > 4

SELECT (SELECT max(i.big) FROM item i WHERE i.id = item.id)::int4 + 1 FROM item WHERE nullif(id, id) > 0

SELECT a.id FROM item a, (SELECT id FROM item WHERE (SELECT i.id FROM item i) IS NULL) b WHERE a.id = b.id AND a.id < -100000

SELECT id FROM item WHERE nullif(id, id) = ANY (SELECT i.big::int4 FROM item i)

SELECT id FROM item WHERE substring(name from 1 for 0 - 1) IS NULL OR id > 0

SELECT id, substring(name from 1 for (SELECT i.id FROM item i)) FROM item
