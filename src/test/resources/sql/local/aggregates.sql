SELECT count(*) FROM item

SELECT count(*), count(name), count(DISTINCT name), count(DISTINCT wide) FROM item

SELECT count(*) FILTER (WHERE flag) FROM item

SELECT min(id), max(id), sum(id), sum(small), sum(qty) AS s FROM item JOIN part ON item_id = id

SELECT sum(big) FROM item WHERE big > 0

SELECT sum(id) FROM item WHERE false

SELECT min(day), max(at), min(cost), max(ratio), min(c_name), max(clock) FROM item

SELECT min(code COLLATE "C") FROM item

SELECT min(name), max(code), min(fixed) FROM item

SELECT bool_and(flag), bool_or(flag), every(id > 0) FROM item

SELECT flag, count(*) FROM item GROUP BY flag

SELECT flag, count(*) AS n FROM item GROUP BY flag HAVING count(*) > 1 ORDER BY n DESC, flag

SELECT name, sum(id) FROM item GROUP BY 1 ORDER BY 2, 1

SELECT i.id, i.name, i.cost, count(p.seq) FROM item i LEFT JOIN part p ON p.item_id = i.id GROUP BY i.id ORDER BY i.id

SELECT feeling, count(*) FROM item GROUP BY feeling ORDER BY feeling

SELECT max(sell), max(pos) FROM item

SELECT count(*), max(id) FROM item HAVING count(*) > 3

SELECT count(*) FROM item HAVING count(*) > 300

SELECT id, EXISTS (SELECT count(*) FROM part WHERE item_id = item.id HAVING count(*) > 1), (SELECT sum(qty) FROM part WHERE item_id = item.id HAVING count(*) > 1) FROM item

SELECT id FROM item WHERE id IN (SELECT max(item_id) FROM part HAVING count(*) > 1)

SELECT count(*) FROM item WHERE id > 100 HAVING count(*) = 0 LIMIT 1

SELECT count(*) FROM item HAVING 1 = 2 UNION ALL SELECT count(*) FROM part HAVING 1 = 1

SELECT round(sum(cost * 1.05), 1), abs(sum(cost)), lower(max(c_name)), length(min(name)) + 1 FROM item

SELECT flag, round(sum(cost), 1), substr(max(name), 1, 2) FROM item GROUP BY flag HAVING abs(min(id)) > 0
