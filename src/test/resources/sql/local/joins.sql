SELECT i.id, p.seq, p.qty FROM item i JOIN part p ON p.item_id = i.id ORDER BY i.id, p.seq

SELECT * FROM item i LEFT JOIN part p ON p.item_id = i.id AND p.qty > 5

SELECT i.id, p.seq FROM item i LEFT JOIN part p ON p.item_id = i.id WHERE p.seq IS NULL

SELECT i.id, p.seq FROM part p RIGHT JOIN item i ON p.item_id = i.id

SELECT a.id, b.id FROM node a FULL JOIN node b ON a.parent = b.id

SELECT * FROM node a CROSS JOIN other.thing t

SELECT a.id, b.name FROM node a, node b WHERE a.parent = b.id

SELECT * FROM node JOIN other.thing USING (id)

SELECT * FROM node LEFT JOIN other.thing USING (id)

SELECT v, node.id, t.id FROM other.thing t RIGHT JOIN node ON t.id = node.id AND true

SELECT a.name, b.name, c.name FROM node a JOIN node b ON a.parent = b.id LEFT JOIN node c ON b.parent = c.id

SELECT a.id FROM node a JOIN (node b LEFT JOIN node c ON b.parent = c.id) ON a.parent = b.id

SELECT a.id, c.id FROM node a LEFT JOIN (node b JOIN node c ON b.parent = c.id) ON a.parent = b.id

SELECT * FROM node a NATURAL JOIN node b

SELECT id FROM node a FULL JOIN node b USING (id) ORDER BY id

SELECT * FROM node a RIGHT JOIN node b USING (id, name)

SELECT i.id, p.weight FROM item i JOIN part p ON p.weight = i.cost

SELECT i.id, p.big_id FROM item i JOIN part p ON p.big_id = i.id
