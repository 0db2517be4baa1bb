SELECT id, doc ->> 'name', doc ->> 'n', doc ->> 'big', doc ->> 'ok', doc ->> 'no', doc ->> 'nil', doc ->> 'text', doc ->> 'exp' FROM document

SELECT id, doc -> 'in' ->> 'a b', doc -> 'in' -> 'x' ->> 'y', doc ->> 'absent', doc -> 'absent' ->> 'more' FROM document WHERE id <> 6

SELECT id FROM document WHERE doc ->> 'name' = 'Ann'

-- bind: 1.50
SELECT id FROM document WHERE doc ->> 'n' = $1

SELECT id FROM document WHERE doc ->> 'ok' IN ('true', 'x') ORDER BY id

SELECT doc ->> 'ok', count(*) FROM document GROUP BY doc ->> 'ok'

SELECT id FROM document WHERE doc ->> 'name' LIKE 'B%' OR doc ->> 'n' IS NULL

SELECT length(doc ->> 'text'), lower(doc ->> 'name') FROM document
