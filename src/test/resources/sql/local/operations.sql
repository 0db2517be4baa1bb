SELECT id, id + 1, id - 10, id * 3, id / 2, id % 2, - id FROM item

SELECT id, small + id, id + small, small * 2, small / small, small % small, - small FROM item WHERE id NOT IN (3, 4)

SELECT id, big + 1, big - id, big * small, big / 3, big % 7, - big FROM item WHERE id <> 3

SELECT id, -7 / id, -7 % id, 7 / - id, 7 % - id FROM item

SELECT id FROM item WHERE id * 2 > 5 AND id + pos <> 7

-- bind: 2
SELECT id, id + $1 FROM item WHERE id * $1 >= 4

-- types: 20
-- bind: 5000000000
SELECT id, id + $1, id * $1 FROM item

-- types: 21
-- bind: 3
SELECT id, small - $1, $1 - id FROM item WHERE id < 3

SELECT id, (id + 1) * (id - 1), (id + id) + (id + id), -(id * 2) FROM item

SELECT sum(id * 2), sum(qty * seq), count(*) * 2, max(qty) - min(qty), sum(qty) / count(qty) FROM item, part WHERE item_id = id

SELECT seq % 2, sum(qty + 1) FROM part GROUP BY seq % 2 ORDER BY seq % 2

SELECT item_id + seq AS total, count(*) FROM part GROUP BY 1 HAVING count(*) + 1 > 1 ORDER BY total DESC

SELECT id, abs(id - 4), abs(small), abs(big) FROM item WHERE id <> 3 ORDER BY abs(id - 4), id

SELECT mod(id, 3), mod(big, 5::int8) FROM item

SELECT id, CASE WHEN id > 3 THEN id * 10 ELSE id END, coalesce(qty + 1, 0) FROM item LEFT JOIN part ON item_id = id AND seq = 1

SELECT id, name || '!', '<' || name || '>', code || name, c_name || c_name FROM item

SELECT id, fixed || name FROM item

-- bind: x
SELECT id, name || $1 FROM item WHERE name || $1 = 'alphax'

SELECT length(name), char_length(code), character_length(c_name), octet_length(name), length(name || code) FROM item

SELECT id FROM item WHERE length(name) > 3 ORDER BY length(name), id

SELECT id, lower(code), upper(code), lower(c_name) FROM item WHERE id < 6

SELECT id FROM item WHERE lower(code) = 'a1'

-- bind: A1
SELECT id FROM item WHERE lower(code) = lower($1)

SELECT lower('ABC'), upper(note) FROM part

SELECT replace(name, 'a', 'bb'), replace(name, '', 'x'), replace(name, 'alpha', ''), strpos(name, 'ph'), strpos(name, ''), strpos(name, 'é') FROM item

SELECT '[' || btrim(c_name || '  ') || ']', '[' || ltrim('  ' || c_name) || ']', '[' || rtrim(c_name) || ']' FROM item

SELECT id, greatest(id, pos, 3), least(id, pos), greatest(day, '2024-01-02'), least(at, NULL), greatest(uid, uid) FROM item

SELECT greatest(NULL, id, NULL), least(id), greatest(small, id, big) FROM item

SELECT id, greatest(c_name, 'b'), least(c_name, code COLLATE "C") FROM item

SELECT id, greatest(cost, sell), least(flag, true) FROM item

SELECT sum(greatest(qty, 15)), max(least(qty, seq)) FROM part

SELECT * FROM part WHERE (item_id, seq) > (1, 2) ORDER BY item_id, seq LIMIT 2

-- bind: 1, 2
SELECT item_id, seq FROM part WHERE (item_id, seq) >= ($1, $2) ORDER BY item_id, seq

SELECT item_id, seq FROM part WHERE (item_id, seq) < (2, 1) ORDER BY item_id DESC, seq DESC

SELECT item_id, seq FROM part WHERE (qty, weight) <= (10, 1.5)

SELECT id FROM item WHERE (day, id) > ('2024-01-01', 1)

SELECT id, (id, pos) = (4, 0), (id, pos) <> (4, 0), (pos, id) < (4, 2), (pos, id) >= (4, NULL), (id, NULL) > (3, 1) FROM item

SELECT id FROM item WHERE (id, name) IN ((1, 'alpha'), (2, 'x'), (NULL, 'alpha'))

SELECT id FROM item WHERE (id, pos) NOT IN ((1, 3), (2, NULL))

SELECT item_id FROM part WHERE ROW(item_id, seq) = ROW(1, 2)

SELECT id FROM item WHERE code ILIKE 'A%'

SELECT id FROM item WHERE code NOT ILIKE '%1'

-- bind: b_T%
SELECT id FROM item WHERE id < 6 AND c_name ILIKE $1

SELECT id, name ILIKE 'ALPHA', name ILIKE '%\%%' FROM item WHERE id < 6

SELECT id, substr(name, 2), substr(name, 2, 3), substring(name, 0, 2), SUBSTRING(name, 2), substr(name, -1, 4), substr(name, id), substr(code, 1, 0), substr(name, -5) FROM item

SELECT id, substr(name, id, small) FROM item WHERE small >= 0

SELECT id, substr(name, 2147483647), substr(name, 2, 2147483647), substr(name, -2147483648, 2147483647) FROM item

SELECT id, left(name, 2), left(name, -2), left(name, 0), left(name, 100), left(name, -100), left(name, id - 4) FROM item

SELECT id, right(name, 2), right(name, -2), right(name, 0), right(name, 100), right(name, -100), right(name, id - 4), right(name, -2147483648) FROM item

SELECT id FROM item WHERE left(name, 1) = 'a' OR right(c_name, 1) = ' ' OR substr(name, 2, 1) = 'n'

SELECT left(name, 1) AS initial, count(*) FROM item GROUP BY left(name, 1)

SELECT id, concat(name, '!', code, id, NULL, small) FROM item

SELECT concat(name), concat('a', 'b'), concat(NULL) FROM item

SELECT id FROM item WHERE concat(code, name) = 'a1alpha'

-- types: 25
-- bind: x'y
SELECT id, concat(code, $1) FROM item

SELECT code || '!', '<' || code || '>', code || code, code || name FROM item

SELECT id FROM item WHERE lower(name) = 'ünïcode 😀' OR upper(name) = 'BETA'

SELECT lower(name), upper(name), upper(code), lower(c_name) FROM item

SELECT id, substring(name FROM 2 FOR 3), substring(code FROM 1), substring(name FROM id) FROM item

SELECT id, trim(name), trim(BOTH FROM name), trim(LEADING FROM name), trim(trailing ' ' from name), trim('ab' FROM name), trim('' FROM name) FROM item

SELECT id, btrim(name, 'a' || code), ltrim(name, 'aé'), rtrim(name, NULL) FROM item

SELECT id, position('a' IN name), position('' IN name), position(code IN name), position('é' in name) FROM item
