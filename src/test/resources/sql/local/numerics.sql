SELECT sum(cost), sum(sell), sum(cost4), count(cost) FROM item

SELECT sum(weight), avg(weight), sum(qty), avg(qty), avg(seq), avg(big_id) FROM part

SELECT item_id, sum(weight) AS total, avg(weight), avg(qty) FROM part GROUP BY item_id ORDER BY item_id

SELECT item_id, sum(weight) AS total FROM part GROUP BY item_id ORDER BY total DESC NULLS LAST, item_id

SELECT item_id FROM part GROUP BY item_id HAVING sum(weight) > 1.5 ORDER BY 1

-- bind: 10.000
SELECT item_id FROM part GROUP BY item_id HAVING sum(weight) <= $1 ORDER BY 1

-- types: 23
-- bind: 2
SELECT item_id FROM part GROUP BY item_id HAVING sum(weight) > $1

SELECT item_id, sum(big_id) FROM part GROUP BY item_id HAVING sum(big_id) > 4 OR sum(big_id) IS NULL

SELECT avg(cost), avg(sell), avg(cost4) FROM item

SELECT avg(id), avg(small) FROM item WHERE id = 1

SELECT sum(cost), avg(cost), avg(id) FROM item WHERE id = 99

SELECT avg(cost) FROM item WHERE cost = 0

SELECT avg(qty) FILTER (WHERE seq > 1), sum(weight) FILTER (WHERE qty = 10), avg(DISTINCT qty), sum(DISTINCT weight) FROM part

SELECT coalesce(sum(weight), 0), coalesce(sum(weight), 0.0), coalesce(sum(big_id), 0) FROM part WHERE item_id = 99

SELECT coalesce(sum(weight), 0), coalesce(sum(big_id), -1) FROM part

-- bind: 1.5
SELECT coalesce(sum(weight), $1) FROM part WHERE item_id = 99

SELECT id, cost + 1, cost - 0.005, cost * 2, cost * 1.10, - cost, cost + cost4, cost * cost4, sell * id FROM item WHERE id <> 4

SELECT item_id, weight * qty, qty * weight, weight + qty, 10 - weight FROM part

SELECT sum(weight * qty), avg(weight * qty), max(weight * 2), min(weight - 1) FROM part

SELECT sum(weight) * 2, sum(weight) + sum(qty), - sum(weight) FROM part

SELECT id FROM item WHERE cost * 2 >= 3.00

SELECT id FROM item WHERE cost * 2 = 3

-- bind: 2.98
SELECT id FROM item WHERE cost * 2 = $1

SELECT cost * 2 AS twice, count(*) FROM item GROUP BY cost * 2 ORDER BY twice

SELECT DISTINCT weight * 2 FROM part

SELECT total FROM (SELECT item_id, sum(weight) AS total FROM part GROUP BY item_id) AS t WHERE total > 1 ORDER BY total

SELECT id, (SELECT avg(qty) FROM part WHERE item_id = id), (SELECT sum(weight) FROM part WHERE item_id = id) FROM item


SELECT item_id FROM part GROUP BY item_id HAVING sum(weight) > (SELECT sum(weight) * 0.1 FROM part)

SELECT id FROM item WHERE cost > (SELECT sum(weight) FROM part) OR cost = (SELECT 0.5 * sum(qty) FROM part)

SELECT item_id, sum(weight) = sum(weight * 1.00), sum(weight * 2.5) > sum(weight), sum(qty * 1.5) <> 15 FROM part GROUP BY item_id

SELECT id, cost + 1.5 * 2, cost * (1 - 0.25), 2 + 3 * 4, .5 + 1, 1.10 - 1.1, 2000000000 - 1, cost4 BETWEEN 1.5 - .01 AND 1.5 + .01 FROM item

SELECT id FROM item WHERE id IN (1 + 1, 2 * 2) OR small < 2 - 3

SELECT id, cost / 3, cost4 / cost, 1.5 / (id + 0.5), cost / id, id / 7.0, 100.00 * cost / cost4, (cost - 1) / 0.25 FROM item WHERE cost <> 0

SELECT item_id, sum(weight) / count(weight), sum(qty) / 7.0, sum(weight * qty) / sum(weight), 100.0 * sum(qty) / sum(weight) FROM part
  WHERE qty IS NOT NULL GROUP BY item_id

SELECT sum(cost) / 3, sum(cost) / sum(cost4), max(weight) / 1000 FROM item, part WHERE weight < 10

SELECT max(weight) + 1, min(cost) * 2, max(weight) - sum(weight), max(weight) < sum(weight), min(weight) < sum(weight) * 0.001 FROM item, part

SELECT id FROM item GROUP BY id HAVING max(cost) > (SELECT sum(weight) FROM part)

SELECT id, nullif(cost, 0) / 2, CASE WHEN id > 2 THEN cost / 3 END FROM item

SELECT sum(coalesce(cost, 0)), sum(CASE WHEN flag THEN cost ELSE 0 END), sum(CASE WHEN id > 100 THEN cost ELSE 0 END), sum(CASE WHEN id > 100 THEN cost ELSE 7 END),
  sum(CASE WHEN id > 3 THEN cost WHEN id = 3 THEN NULL ELSE -1 END), sum(coalesce(cost, NULL, 5)) FROM item

SELECT flag, sum(coalesce(cost, 0)), sum(coalesce(weight, 2)), sum(CASE WHEN seq = 1 THEN weight ELSE 0 END) FILTER (WHERE qty > 5) FROM item LEFT JOIN part ON id = item_id GROUP BY flag

SELECT id, sum(coalesce(cost, 0)) FROM item GROUP BY id

SELECT item_id, sum(CASE WHEN seq = 1 THEN weight ELSE 0 END) / sum(weight), sum(CASE WHEN seq = 9 THEN weight ELSE 0 END) / sum(weight) FROM part WHERE weight > 0 GROUP BY item_id

SELECT sum(coalesce(cost, 0)) FROM item WHERE id > 100

SELECT sum(coalesce(0, cost)), sum(coalesce(NULL, cost, 3, cost)), sum(coalesce(nullif(cost, 0), 1, 2)) FROM item

SELECT item_id, seq, sum(coalesce(weight, 1)) OVER (ORDER BY item_id), sum(CASE WHEN seq > 1 THEN weight ELSE 0 END) OVER (PARTITION BY item_id) FROM part

SELECT id, coalesce(cost, 0), coalesce(cost4, 1.5), CASE WHEN flag THEN cost ELSE 0 END, CASE id WHEN 1 THEN cost WHEN 2 THEN 7.125 ELSE cost END FROM item

SELECT id, coalesce(cost, 0) IS NULL, coalesce(nullif(cost, 0), 1), coalesce(CASE WHEN id = 1 THEN cost ELSE 2 END, 3), coalesce(cost, -0.5, 1) FROM item

-- types: 1700
-- bind: 9.9990
SELECT id, coalesce(cost, $1) FROM item

SELECT cost FROM item UNION ALL SELECT 0

SELECT c FROM (SELECT coalesce(cost, 0) AS c FROM item) AS t UNION ALL SELECT 1.125

SELECT x FROM (SELECT CASE WHEN flag THEN cost ELSE 1 END AS x, id FROM item) t ORDER BY id

SELECT id, abs(cost), round(cost), round(cost, 1), round(cost, 2), round(cost, 5), round(cost, 0) FROM item

SELECT id, floor(cost), ceil(cost), ceiling(-cost), trunc(cost), trunc(cost, 1), trunc(-cost, 3), floor(-cost) FROM item

SELECT id, round(cost * -1.05, 1), floor(cost * 0.5), trunc(cost - 0.01, 1), ceil(cost * 0.001) FROM item

SELECT sum(round(cost, 1)), max(abs(cost)), round(sum(cost * 1.005), 2) FROM item

SELECT id FROM item WHERE round(cost) = 2 OR abs(cost) > 1.5 OR floor(cost) = -1

SELECT round(avg(cost), 2), round(avg(id)), round(sum(cost) / count(*), 3), round(avg(cost4), 15) FROM item

SELECT id, round(cost / 3, 2), round(-cost / 7.0, 1), round(cost4 / 2.0) FROM item WHERE id <> 3

SELECT flag, round(avg(cost), 1) FROM item GROUP BY flag

SELECT flag FROM item GROUP BY flag HAVING avg(cost) > 0.5 ORDER BY flag

SELECT flag, avg(id) FROM item GROUP BY flag HAVING avg(id) BETWEEN 3 AND 4.5 OR avg(id) = 3

SELECT id FROM item WHERE cost > (SELECT avg(cost) FROM item) OR cost4 = (SELECT avg(cost4) FROM item WHERE id = 2)

SELECT id FROM item WHERE id <> 3 AND cost / 3 > 0.49 AND 7 / cost4 <> 1 AND cost <> 0 AND cost4 <> 0 ORDER BY id LIMIT 0

SELECT id FROM item WHERE id IN (1, 2, 4, 6) AND cost / 3 > 0.49

-- types: 1700
-- bind: 2.6666666666666667
SELECT sum(id) FROM item WHERE id IN (1, 2, 5) HAVING avg(id) = $1 OR round(avg(id), 1) = 2.7

SELECT item_id FROM part GROUP BY item_id HAVING avg(weight) > 1

SELECT id FROM item WHERE cost / 3 > 1

SELECT flag, coalesce(avg(cost), 0), coalesce(avg(id), 0.50), round(coalesce(avg(pos), 0), 2), CASE WHEN count(*) > 1 THEN avg(cost) ELSE -1.5 END, coalesce(avg(cost), NULL) FROM item GROUP BY flag

SELECT coalesce(avg(cost), 0), round(coalesce(avg(cost), 1.005), 2), coalesce(avg(id), 0) > 0.5 FROM item WHERE id > 100

-- types: 1700
-- bind: 10.50
SELECT coalesce(avg(cost), $1) FROM item WHERE id > 100

SELECT id, coalesce(cost / 3, 0), round(CASE WHEN flag THEN cost / 7 ELSE 0.125 END, 2) FROM item
