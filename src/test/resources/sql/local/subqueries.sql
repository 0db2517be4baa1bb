SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM part p WHERE p.item_id = i.id)

SELECT id FROM item i WHERE NOT EXISTS (SELECT * FROM part p WHERE p.item_id = i.id AND qty > 5)

SELECT id FROM item WHERE id IN (SELECT item_id FROM part)

SELECT id FROM item WHERE id NOT IN (SELECT qty FROM part)

SELECT id FROM item WHERE wide IN (SELECT wide FROM item WHERE id = 1)

SELECT id, (SELECT count(*) FROM part p WHERE p.item_id = i.id) FROM item i

SELECT id, (SELECT name FROM node n WHERE n.id = i.id) FROM item i

SELECT EXISTS (SELECT 1 FROM item WHERE false), EXISTS (SELECT count(*) FROM item WHERE false)

SELECT d.n, d.id FROM (SELECT id, name AS n FROM item WHERE flag) d ORDER BY d.id

SELECT * FROM (SELECT flag, count(*) FROM item GROUP BY flag) AS g(f, n) WHERE n > 1

WITH w AS (SELECT id, cost FROM item) SELECT a.id, b.cost FROM w a JOIN w b ON a.id = b.id WHERE a.cost > 1

WITH w(x) AS (SELECT id FROM item), v AS (SELECT x FROM w WHERE x > 2) SELECT * FROM v WHERE x IN (SELECT x FROM w)

SELECT max(m) FROM (SELECT min(cost) AS m FROM item GROUP BY flag) q

SELECT flag, count(*) FROM item GROUP BY flag HAVING count(*) > (SELECT count(*) FROM node WHERE parent = 1) ORDER BY flag

SELECT flag, (SELECT max(id) FROM node), flag IN (SELECT flag FROM item), EXISTS (SELECT 1 FROM part WHERE qty > 15) FROM item GROUP BY flag
