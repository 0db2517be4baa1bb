SELECT id, rank() OVER (ORDER BY name), dense_rank() OVER (ORDER BY name DESC) FROM item

SELECT id, rank() OVER (PARTITION BY flag ORDER BY cost), rank() OVER () FROM item ORDER BY id

SELECT id, row_number() OVER (ORDER BY id DESC), row_number() OVER (PARTITION BY flag ORDER BY id) FROM item

SELECT item_id, seq, row_number() OVER (PARTITION BY item_id ORDER BY seq) AS n FROM part ORDER BY item_id, seq

SELECT item_id, count(*) OVER (PARTITION BY item_id), sum(qty) OVER (PARTITION BY item_id), avg(qty) OVER (PARTITION BY item_id ORDER BY qty),
  max(note) OVER (ORDER BY qty NULLS FIRST), min(weight) OVER (), sum(weight) OVER (ORDER BY item_id), avg(weight) OVER () FROM part

SELECT id, sum(small) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), sum(small) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING),
  count(name) OVER (ORDER BY name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM item

SELECT item_id, sum(qty) OVER (ORDER BY item_id RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING),
  sum(qty) OVER (ORDER BY item_id RANGE UNBOUNDED PRECEDING), sum(qty) OVER (ORDER BY item_id RANGE CURRENT ROW) FROM part

SELECT id, lag(name) OVER (ORDER BY id), lead(code, 2) OVER (ORDER BY id), first_value(fixed) OVER (ORDER BY id), last_value(at) OVER (ORDER BY id),
  lag(cost) OVER (ORDER BY id DESC), lag(feeling, 0) OVER (ORDER BY id), lag(wide) OVER (ORDER BY id) FROM item

SELECT id, bool_or(flag) OVER (ORDER BY id), bool_and(flag) OVER (PARTITION BY feeling) FROM item

SELECT id, sum(cost) FILTER (WHERE flag) OVER (ORDER BY id), count(*) FILTER (WHERE cost > 0) OVER (PARTITION BY flag) FROM item

SELECT id FROM item ORDER BY rank() OVER (ORDER BY ratio NULLS FIRST, id)

SELECT * FROM (SELECT item_id, seq, rank() OVER (PARTITION BY item_id ORDER BY qty DESC NULLS LAST, seq) AS r FROM part) AS t WHERE r = 1

SELECT n, count(*) FROM (SELECT rank() OVER (ORDER BY flag) AS n FROM item) AS t GROUP BY n ORDER BY n

SELECT DISTINCT rank() OVER (ORDER BY flag), flag FROM item

SELECT node.id, rank() OVER (PARTITION BY p.id ORDER BY node.name) FROM node LEFT JOIN node p ON p.id = node.parent

SELECT id, rank() OVER (ORDER BY ratio4 DESC), rank() OVER (ORDER BY wide), rank() OVER (PARTITION BY wide ORDER BY feeling) FROM item

SELECT id, sum(id) OVER (ORDER BY id) + 1, coalesce(lag(id) OVER (ORDER BY id), 0), sum(cost) OVER (ORDER BY id) * 2 FROM item

-- types: 23
-- bind: 3
SELECT id, rank() OVER (ORDER BY name) FROM item WHERE id > $1 ORDER BY id LIMIT 2

SELECT id, (SELECT count(*) FROM (SELECT rank() OVER (ORDER BY seq) AS r FROM part WHERE item_id = item.id) AS t WHERE r > 1) FROM item

SELECT id, EXISTS (SELECT rank() OVER (ORDER BY seq) FROM part WHERE item_id = item.id) FROM item

SELECT id FROM item WHERE id IN (SELECT rank() OVER (ORDER BY id) FROM node)

SELECT id, sum(id) OVER (ORDER BY id ROWS 1 PRECEDING), count(*) OVER (ORDER BY id DESC ROWS BETWEEN 1 PRECEDING AND 2 FOLLOWING), max(cost) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM item

SELECT id, sum(cost) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), avg(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), first_value(name) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), count(*) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 3 PRECEDING) FROM item

SELECT flag, rank() OVER (ORDER BY flag), count(*), sum(count(*)) OVER (), rank() OVER (ORDER BY count(*) DESC) FROM item GROUP BY flag

SELECT flag, sum(cost), sum(sum(cost)) OVER (ORDER BY flag ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), max(max(id)) OVER (PARTITION BY flag IS NULL) FROM item GROUP BY flag ORDER BY flag

SELECT i.code, count(p.seq) AS n, dense_rank() OVER (ORDER BY count(p.seq) DESC) AS place FROM item i LEFT JOIN part p ON p.item_id = i.id GROUP BY i.id, i.code HAVING count(*) > 0 ORDER BY place, i.code

SELECT count(*), row_number() OVER () FROM item

SELECT flag, round(100 * sum(count(*)) OVER (ORDER BY flag), 1) FROM item GROUP BY flag

SELECT id, rank() OVER w, sum(id) OVER w, lag(id) OVER "V" FROM item WINDOW w AS (PARTITION BY flag ORDER BY id), "V" AS (ORDER BY id DESC) ORDER BY id

SELECT flag, count(*), sum(count(*)) OVER w FROM item GROUP BY flag HAVING count(*) > 0 WINDOW w AS (ORDER BY flag ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ORDER BY rank() OVER w
