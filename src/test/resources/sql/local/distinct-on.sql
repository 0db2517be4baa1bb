SELECT DISTINCT ON (flag) flag, id FROM item ORDER BY flag, id

SELECT DISTINCT ON (flag) flag, id, name FROM item ORDER BY flag DESC NULLS LAST, id DESC

SELECT DISTINCT ON (item_id) * FROM part ORDER BY item_id, seq DESC

SELECT DISTINCT ON (item_id) item_id, note FROM part ORDER BY item_id, qty DESC NULLS LAST, seq

SELECT DISTINCT ON (1) item_id, seq AS s FROM part ORDER BY 1, s

SELECT DISTINCT ON (item_id, seq) qty FROM part

SELECT DISTINCT ON (p.id) p.id, c.name AS child FROM node p JOIN node c ON c.parent = p.id ORDER BY p.id, c.id DESC

SELECT DISTINCT ON (code, flag) code, flag, cost FROM item ORDER BY flag, code, id

SELECT count(*), sum(id) FROM (SELECT DISTINCT ON (flag) id FROM item ORDER BY flag, id) AS t

SELECT DISTINCT ON (item_id) item_id, seq FROM part WHERE seq > 1 ORDER BY item_id, seq LIMIT 2

SELECT id FROM item WHERE id IN (SELECT DISTINCT ON (item_id) seq FROM part ORDER BY item_id, seq)

SELECT DISTINCT ON (item_id % 2) item_id, seq FROM part ORDER BY item_id % 2, item_id DESC, seq

SELECT id, (SELECT DISTINCT ON (item_id) note FROM part WHERE item_id = item.id ORDER BY item_id, seq) FROM item

SELECT id, EXISTS (SELECT DISTINCT ON (item_id) note FROM part WHERE item_id = item.id AND seq > 1 ORDER BY item_id, seq) FROM item

SELECT t.flag, p.seq FROM (SELECT DISTINCT ON (flag) flag, id FROM item ORDER BY flag, id DESC) t LEFT JOIN part p ON p.item_id = t.id

WITH newest AS (SELECT DISTINCT ON (item_id) item_id, seq AS last FROM part ORDER BY item_id, seq DESC) SELECT id, last FROM item LEFT JOIN newest ON item_id = id

SELECT DISTINCT ON (cost, cost4) id, cost, uid, at, feeling FROM item WHERE id < 5 ORDER BY cost DESC, cost4, id
