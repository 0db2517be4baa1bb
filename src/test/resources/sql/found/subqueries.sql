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

SELECT id, big FROM item WHERE EXISTS (SELECT 1 FROM item x WHERE x.id = item.id AND 10 / x.small > 1) INTERSECT SELECT 0, "Odd ""name" FROM item

SELECT id, 10 / small FROM item INTERSECT SELECT 0, "Odd ""name" FROM item

SELECT id, 10 / small FROM item EXCEPT SELECT 0, "Odd ""name" FROM item

SELECT item.id FROM item JOIN part ON item_id = id WHERE 10 / small > 1

SELECT item.id FROM part JOIN item ON item_id = id WHERE big::int4 > 1

SELECT item.id FROM part LEFT JOIN item ON item_id = id AND big::int4 > 1

SELECT item.id FROM part JOIN item ON item_id = id AND 10 / small > 1 WHERE part.seq = 77

SELECT item.id, 10 / small FROM part JOIN item ON item_id = id WHERE part.seq = 77

SELECT item.id FROM part JOIN item ON item_id = id WHERE part.qty + small > 1

SELECT item.id FROM part JOIN item ON item_id = 10 / small

SELECT a.id FROM (SELECT id, 10 / small AS q FROM item) a JOIN part ON a.id = part.item_id

SELECT a.id FROM (SELECT id, 10 / small AS q FROM item) a JOIN part ON a.id = part.item_id WHERE a.q > 0

SELECT part.seq FROM part WHERE EXISTS (SELECT 1 FROM item x WHERE x.id = part.item_id + 1000 AND 10 / x.small > 1)

SELECT part.seq FROM part WHERE NOT EXISTS (SELECT 1 FROM item x WHERE x.id = part.item_id + 1000 AND 10 / x.small > 1)

SELECT part.seq FROM part WHERE part.item_id + 1000 IN (SELECT x.id FROM item x WHERE 10 / x.small > 1)

SELECT part.seq FROM part WHERE part.item_id + 1000 NOT IN (SELECT x.id FROM item x WHERE 10 / x.small > 1)

SELECT part.seq FROM part WHERE part.item_id IN (SELECT 10 / x.small FROM item x WHERE x.id = part.seq + 1000)

SELECT min(id) FROM item WHERE 10 / small > 1

SELECT max(id) FROM item WHERE big::int4 > 1

SELECT min(id) FROM item WHERE big::int4 IS NULL

SELECT (SELECT min(x.id) FROM item x WHERE x.big::int4 > 0) FROM item

SELECT min(id) FROM item i WHERE (SELECT 10 / x.small FROM item x WHERE x.id = i.id) > 0

SELECT small, count(*) FROM item GROUP BY small HAVING count(*) > 100 AND max(big)::int4 > 0

SELECT DISTINCT 10 / small FROM item LIMIT 1

SELECT 10 / small FROM item GROUP BY 1 LIMIT 1

SELECT EXISTS (SELECT 10 / small FROM item)

SELECT EXISTS (SELECT 1 FROM item WHERE 10 / small > 1)

SELECT EXISTS (SELECT 1 FROM item WHERE id = 1 AND 10 / small > 1)

SELECT 1 IN (SELECT 10 / small FROM item)

SELECT id FROM item WHERE id IN (1, 2) AND 10 / small > 1

WITH c AS (SELECT id, 10 / small AS q FROM item) SELECT id FROM c WHERE id = 1

WITH c AS MATERIALIZED (SELECT id, 10 / small AS q FROM item) SELECT id FROM c WHERE id = 1

SELECT id FROM (SELECT id, 10 / small AS q FROM item OFFSET 0) c WHERE id = 1

SELECT id FROM (SELECT id, 10 / small AS q, count(*) OVER () FROM item) c WHERE id = 1

SELECT count(*) FROM (SELECT DISTINCT 10 / small FROM item) c

SELECT count(*) FROM (SELECT 10 / small FROM item UNION ALL SELECT id FROM item) c

SELECT count(*) FROM (SELECT id, 10 / small FROM item ORDER BY 2) c

SELECT item.id FROM part JOIN item ON item_id = id WHERE part.note = 'alpha' AND big::int4 > 1

SELECT item.id FROM part JOIN item ON item_id = id AND big::int4 > 1 WHERE part.note = 'alpha'

SELECT item.id FROM part JOIN item ON item_id = id WHERE part.note = 'alpha' AND 10 / small > 1

SELECT item.id FROM part LEFT JOIN item ON item_id = id AND 10 / small > 1 WHERE part.note = 'alpha'

SELECT i.id FROM (SELECT id FROM item WHERE 10 / small > 1) i JOIN part ON item_id = id WHERE part.note = 'alpha'

SELECT 10 / small FROM part JOIN item ON item_id = id WHERE part.note = 'alpha'

SELECT id FROM (SELECT id, name, 10 / small AS q FROM item) c WHERE lower(lower(lower(lower(name)))) = 'x' AND c.q > 1

SELECT a.id FROM (SELECT id, 10 / small AS q FROM item) a JOIN part ON a.id = part.item_id WHERE part.note = 'alpha' AND a.q > 0

SELECT a.id FROM (SELECT id, big::int4 AS q FROM item) a JOIN part ON a.id = part.item_id AND a.q > 0 WHERE part.note = 'alpha'

SELECT part.seq, a.q FROM part LEFT JOIN (SELECT id, coalesce(big::int4, 0) AS q FROM item) a ON a.id = part.item_id WHERE part.note = 'alpha'

SELECT item.big, count(*) FROM part JOIN item ON item_id = id WHERE part.note = 'alpha' GROUP BY item.big HAVING big::int4 > 1

SELECT part.seq, a.q FROM part JOIN (SELECT id, 10 / small AS q FROM item) a ON a.id = part.item_id WHERE part.note = 'alpha'

SELECT * FROM item WHERE position ( code IN fixed ) IS DISTINCT FROM ( SELECT least ( x.small , x.big ) :: int2 FROM item x WHERE x.id = item.id ) + sell

SELECT id, (SELECT max(x.big)::int4 FROM item x WHERE x.id = item.id) FROM item WHERE flag ORDER BY id DESC LIMIT 2 OFFSET 3

SELECT id / big FROM item WHERE c_name LIKE 'a%' ORDER BY id OFFSET 1

SELECT id , ( SELECT x.big FROM item x ) FROM item WHERE code BETWEEN '1' AND 'NaN' ORDER BY 1 OFFSET 2

SELECT nullif(cost, cost) + (SELECT x.big::int4 FROM item x WHERE x.id = item.id) FROM item

SELECT id FROM item WHERE nullif(cost, cost) - (SELECT x.big::int4 FROM item x WHERE x.id = item.id) IS NULL

SELECT i.id FROM (SELECT id FROM item WHERE big::int4 > 1) i JOIN part ON item_id = id WHERE part.note = 'alpha'
