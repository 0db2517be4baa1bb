SELECT id, doc ->> 'name', doc ->> 'n', doc ->> 'big', doc ->> 'ok', doc ->> 'no', doc ->> 'nil', doc ->> 'text', doc ->> 'exp' FROM document

SELECT id, doc -> 'in' ->> 'a b', doc -> 'in' -> 'x' ->> 'y', doc ->> 'absent', doc -> 'absent' ->> 'more' FROM document WHERE id <> 6

SELECT id FROM document WHERE doc ->> 'name' = 'Ann'

-- bind: 1.50
SELECT id FROM document WHERE doc ->> 'n' = $1

SELECT id FROM document WHERE doc ->> 'ok' IN ('true', 'x') ORDER BY id

SELECT doc ->> 'ok', count(*) FROM document GROUP BY doc ->> 'ok'

SELECT id FROM document WHERE doc ->> 'name' LIKE 'B%' OR doc ->> 'n' IS NULL

SELECT length(doc ->> 'text'), lower(doc ->> 'name') FROM document

SELECT id, doc -> 'a', doc -> 'a' -> 'b', doc -> 'a' ->> 'b', doc ->> 'a', doc -> 'n', doc ->> 'n', doc -> 'zz', doc -> 'é"\', doc ->> 'é"\', doc -> 'a' -> '' FROM lists

SELECT id, doc -> 0, doc ->> 0, doc -> -1, doc ->> 1, doc -> 2 -> 1, doc -> 'a' -> 'b' -> 4, doc -> 'a' -> 'b' ->> 1, doc -> 99, doc -> 3 -> 'a', doc -> '0' FROM lists

SELECT id, doc #> '{a,b,2}', doc #>> '{a,b,2}', doc #>> '{a,b}', doc #> '{2,1}', doc #>> '{a,b,-1,c}', doc #> '{0}', doc #>> '{b,a,a,1,y}', doc #> '{k}' FROM lists

SELECT id, doc @> '{"a": 1}', doc @> '{"a": {"b": [2.5]}}', doc @> '[1]', doc @> '1', doc @> '"x"', doc @> '[[2]]', doc @> '[{"a": 1.0}]', doc @> '{}', doc @> '[]', doc @> 'null', doc @> '{"b": {"a": {"a": [{"y": 2}]}}}' FROM lists

SELECT id, doc <@ '{"a": 1, "bb": [1, 2, 3], "b": {"a": {"a": [{"x": 1}, {"x": 1, "y": 2}]}}}', doc ? 'a', doc ? 'x', doc ? '', doc ? 'k', (doc -> 'a') ? 'b', doc -> 'a' @> '{"": 5}' FROM lists

-- types: 0
-- array: {"a": 1}
SELECT id FROM lists WHERE doc @> $1

-- types: 3802
-- binary: 01 5b 31 2c 20 22 78 22 5d
SELECT id FROM lists WHERE doc @> $1

-- types: 0
-- bind: a
SELECT id FROM lists WHERE doc ? $1 ORDER BY id

SELECT '{"b": 1, "a":[1,2 , "x\u00e9\n\/"], "b" :1, "aaa": 0, "bb": 1.50, "e": true, "f": null}'::jsonb, ' [ ] '::jsonb, '"\u0041\ud83d\ude00"'::jsonb

SELECT '{"b" :1e2}'::jsonb

SELECT '[-0]'::jsonb, '-0.00'::jsonb

SELECT '1E-5'::jsonb, '[0.1e-3, 12E+3]'::jsonb

SELECT id FROM item WHERE 1 = ANY(nums)

SELECT doc ->> 'in' FROM document

SELECT doc -> 'name' FROM document

SELECT doc ->> 0 FROM document

SELECT doc ->> '' FROM document
