-- array: {1,2}
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- array: {1,2}
SELECT id FROM item WHERE id <> ALL($1)

-- types: 1007
-- array: {1,2}
SELECT id, id = ANY($1), NOT (small <> ALL($1)) FROM item

-- array: {}
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- array: {}
SELECT id FROM item WHERE id <> ALL($1)

-- types: 1007
-- array: {}
SELECT id, id = ANY($1), NOT (small <> ALL($1)) FROM item

-- array: {NULL}
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- array: {NULL}
SELECT id FROM item WHERE id <> ALL($1)

-- types: 1007
-- array: {NULL}
SELECT id, id = ANY($1), NOT (small <> ALL($1)) FROM item

-- array: {1,NULL,5}
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- array: {1,NULL,5}
SELECT id FROM item WHERE id <> ALL($1)

-- types: 1007
-- array: {1,NULL,5}
SELECT id, id = ANY($1), NOT (small <> ALL($1)) FROM item

-- array: {-1,2147483647}
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- array: {-1,2147483647}
SELECT id FROM item WHERE id <> ALL($1)

-- types: 1007
-- array: {-1,2147483647}
SELECT id, id = ANY($1), NOT (small <> ALL($1)) FROM item

-- binary: 000000010000000000000017000000020000000100000004000000010000000400000002
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- binary: 000000010000000000000017000000020000000100000004000000010000000400000002
SELECT id, big = ANY($1), small <> ALL($1) FROM item

-- binary: 000000000000000000000017
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- binary: 000000000000000000000017
SELECT id, big = ANY($1), small <> ALL($1) FROM item

-- binary: 00000001000000010000001700000002000000010000000400000003ffffffff
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- binary: 00000001000000010000001700000002000000010000000400000003ffffffff
SELECT id, big = ANY($1), small <> ALL($1) FROM item

-- binary: 000000010000000000000017000000010000000100000004ffffffff
SELECT id FROM item WHERE id = ANY($1)

-- types: 1007
-- binary: 000000010000000000000017000000010000000100000004ffffffff
SELECT id, big = ANY($1), small <> ALL($1) FROM item

-- array: {9007199254740993,-9223372036854775808}
SELECT id FROM item WHERE big = ANY($1)

-- types: 1016
-- array: {9223372036854775807,0}
SELECT id FROM item WHERE big = ANY($1)

-- array: {4,6}
SELECT id FROM item WHERE id = SOME($1::int4[])

SELECT id FROM item WHERE id = ANY('{1,3}')

SELECT id FROM item WHERE id <> ALL('{1,3}'::int4[])

SELECT id FROM item WHERE small = ANY('{1,NULL}'::int8[])

-- array: {alpha,""}
SELECT id, name = ANY($1), c_name <> ALL($1), code = ANY($1) FROM item

-- types: 1015
-- array: {alpha,""}
SELECT id FROM item WHERE code = ANY($1)

-- array: {"ünïcode 😀","a\"b"}
SELECT id, name = ANY($1), c_name <> ALL($1), code = ANY($1) FROM item

-- types: 1015
-- array: {"ünïcode 😀","a\"b"}
SELECT id FROM item WHERE code = ANY($1)

-- array: {NULL,"NULL",alpha}
SELECT id, name = ANY($1), c_name <> ALL($1), code = ANY($1) FROM item

-- types: 1015
-- array: {NULL,"NULL",alpha}
SELECT id FROM item WHERE code = ANY($1)

-- array: {"alpha "}
SELECT id, name = ANY($1), c_name <> ALL($1), code = ANY($1) FROM item

-- types: 1015
-- array: {"alpha "}
SELECT id FROM item WHERE code = ANY($1)

-- array: {"a\\b","Beta"}
SELECT id, name = ANY($1), c_name <> ALL($1), code = ANY($1) FROM item

-- types: 1015
-- array: {"a\\b","Beta"}
SELECT id FROM item WHERE code = ANY($1)

-- binary: 000000010000000000000019000000030000000100000005616c7068610000000ec3bc6ec3af636f646520f09f988000000004225c0a09
SELECT id FROM item WHERE name = ANY($1)

-- array: {ab,"AB   "}
SELECT id FROM item WHERE fixed = ANY($1)

-- types: 1014
-- array: {ab,"AB   "}
SELECT id FROM item WHERE fixed = ANY($1)

-- array: {t,NULL}
SELECT id FROM item WHERE flag = ANY($1)

-- array: {A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A12,00000000-0000-0000-0000-000000000000}
SELECT id FROM item WHERE uid = ANY($1)

-- array: {2024-01-01,9999-12-31}
SELECT id FROM item WHERE day = ANY($1)

-- array: {sad,meh}
SELECT id FROM item WHERE feeling = ANY($1)

-- array: {x,alpha}
SELECT i.id FROM item i JOIN part p ON p.item_id = i.id WHERE p.note = ANY($1) AND NOT i.id = ANY('{2}')

-- array: {1,3}
SELECT count(*) FROM item WHERE coalesce(small, id) = ANY($1)

-- array: {a1,"b "}
SELECT id FROM item WHERE code = ANY($1::varchar[])

SELECT id, 'a' = ANY(tags), 'x' = ANY(codes), 1 = ANY(nums), 1 = ANY(bigs), 5::int8 = ANY(nums), NULL = ANY(tags), 2 = ANY(grid), 'b' <> ALL(tags) FROM lists

SELECT l.id, i.id FROM lists l JOIN item i ON i.id = ANY(l.nums) OR i.name = ANY(l.tags)

-- types: 0
-- bind: a
SELECT id FROM lists WHERE $1 = ANY(tags)

-- types: 0
-- bind: 2024-01-01
SELECT id FROM lists WHERE $1 = ANY(days) OR 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' = ANY(uids)

SELECT id, tags @> '{a}', tags @> '{a,b}', tags @> '{}', tags @> '{a,NULL}', tags @> '{"NULL"}', tags && '{b,z}', tags <@ '{a,b,z}', tags && '{}', nums @> '{1}', nums <@ '{1,2,3}' FROM lists

SELECT id, tags @> ARRAY['a', 'b'], nums && ARRAY[1, 2], bigs @> ARRAY[5::int8], nums @> ARRAY[id], uids @> ARRAY['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid], tags @> tags, grid @> nums, nums <@ grid FROM lists

-- types: 0
-- array: {a,"q\"\\,"}
SELECT id FROM lists WHERE tags @> $1

-- types: 1007
-- array: {1,2}
SELECT id FROM lists WHERE nums && $1 AND NOT nums <@ $1

SELECT id, cardinality(tags), cardinality(grid), array_length(tags, 1), array_length(grid, 2), array_length(grid, 3), array_length(nums, 0), array_length(nums, id) FROM lists

SELECT id FROM lists WHERE array_length(tags, 1) > 1 OR cardinality(nums) = 0 ORDER BY cardinality(tags) DESC NULLS LAST, id

SELECT array_agg(id ORDER BY id), array_agg(name ORDER BY id DESC), array_agg(code ORDER BY id), array_agg(flag ORDER BY id), array_agg(c_name ORDER BY id) FROM item

SELECT array_agg(cost ORDER BY id), array_agg(wide ORDER BY id), array_agg(day ORDER BY id), array_agg(uid ORDER BY id), array_agg(feeling ORDER BY id), array_agg(big ORDER BY id) FROM item

SELECT flag, array_agg(name ORDER BY id) FILTER (WHERE id > 2), array_agg(id ORDER BY id DESC) FILTER (WHERE id > 90) FROM item GROUP BY flag

SELECT array_agg(t ORDER BY id) FROM odd_text

SELECT array_agg(CASE id WHEN 1 THEN '' WHEN 2 THEN 'null' WHEN 3 THEN 'NULL' WHEN 4 THEN 'nulls' WHEN 5 THEN 'a b' WHEN 6 THEN '{' WHEN 7 THEN 'q"\' WHEN 8 THEN ',' WHEN 9 THEN E'\t' END ORDER BY id) FROM item

SELECT cardinality(array_agg(id ORDER BY id)), array_length(array_agg(id ORDER BY id), 1) FROM item

SELECT c.id, (SELECT array_agg(p.note ORDER BY p.seq) FROM part p WHERE p.item_id = c.id) FROM item c

SELECT array_agg(x.name) FROM (SELECT name FROM item ORDER BY id) x

SELECT id, tags[1], tags[2], (tags)[4], nums[0], nums[1], nums[id], l.bigs[2], uids[1] FROM lists l

SELECT id, grid[1], tags[-1], tags[2147483647], nums[NULL] FROM lists

-- types: 23
-- bind: 3
SELECT id, tags[$1], upper(tags[$1]) || '!' FROM lists WHERE tags[$1] <> 'zz' OR nums[1] + 1 > 1

SELECT id FROM lists WHERE tags[1] = 'a' OR nums[2] IN (1, 2) ORDER BY nums[1] NULLS FIRST, id

SELECT count(*), tags[1] FROM lists GROUP BY tags[1]

SELECT (array_agg(id ORDER BY id DESC))[1], (SELECT tags FROM lists WHERE id = 4)[3] FROM item
