SELECT id FROM item ORDER BY id

SELECT id, "Odd ""name" FROM item ORDER BY "Odd ""name", id

SELECT id FROM item ORDER BY "Odd ""name" DESC, id DESC

SELECT id FROM item ORDER BY "Odd ""name" NULLS FIRST, 1

SELECT id, day FROM item ORDER BY day DESC NULLS LAST, id

SELECT id, at, atz FROM item ORDER BY at, atz, id

SELECT id, wide FROM item ORDER BY wide, id

SELECT id, cost FROM item ORDER BY cost DESC, id

SELECT id, ratio FROM item ORDER BY ratio, id

SELECT id, feeling FROM item ORDER BY feeling, id

SELECT id, feeling FROM item ORDER BY feeling DESC, id DESC

SELECT id, name FROM item ORDER BY name, id

SELECT id, c_name FROM item ORDER BY c_name, id

SELECT id, fixed FROM item ORDER BY fixed, id

SELECT id, uid FROM item ORDER BY uid

SELECT id, raw FROM item ORDER BY raw, id

SELECT id, flag FROM item ORDER BY flag, id

SELECT id AS name, name AS id FROM item ORDER BY id, 1

SELECT id FROM item ORDER BY id LIMIT 2

SELECT id FROM item ORDER BY id LIMIT 2 OFFSET 3

-- bind: 2, 1
SELECT id FROM item ORDER BY id DESC LIMIT $1 OFFSET $2

-- types: 20
-- bind: NULL
SELECT id FROM item ORDER BY id LIMIT $1

SELECT id FROM item ORDER BY id LIMIT ALL OFFSET 2

SELECT id FROM item ORDER BY id FETCH FIRST 3 ROWS ONLY

SELECT id FROM item ORDER BY cost LIMIT 2

SELECT id FROM item ORDER BY feeling LIMIT 1

SELECT id FROM item WHERE id = 4 LIMIT 1

SELECT id FROM item LIMIT 0

SELECT id FROM item LIMIT 100

SELECT id FROM item OFFSET 100

SELECT DISTINCT feeling FROM item ORDER BY feeling LIMIT 3

SELECT id FROM item ORDER BY id LIMIT '3'

SELECT id, small + 1 FROM item WHERE id <> 3 ORDER BY small DESC, id LIMIT 2 OFFSET 1

SELECT DISTINCT pos + 1 FROM item WHERE pos < 100 ORDER BY 1 DESC NULLS LAST LIMIT 2

SELECT flag, sum(id) * 2 FROM item GROUP BY flag ORDER BY flag NULLS FIRST LIMIT 2 OFFSET 1

SELECT id, feeling, id + 1 FROM item ORDER BY feeling DESC, id LIMIT 4

SELECT id, (SELECT name FROM item j WHERE j.id = i.id + 0 LIMIT 1) FROM item i WHERE EXISTS (SELECT 1 FROM item k WHERE k.id = i.id LIMIT 1)

SELECT id FROM item i WHERE name IN (SELECT name FROM item j WHERE j.id = i.id LIMIT 1)

SELECT position, trim FROM (SELECT id AS position, name AS trim FROM item) s WHERE position > 2 ORDER BY position

SELECT id, big + 1 FROM item WHERE id > 3 ORDER BY id LIMIT 2

SELECT id, small FROM item ORDER BY id DESC OFFSET 3 LIMIT 1
