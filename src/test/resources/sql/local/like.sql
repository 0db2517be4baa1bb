SELECT id FROM item WHERE name LIKE 'alpha%'

-- array: alpha%
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%a'

-- array: %a
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '_lpha'

-- array: _lpha
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%'

-- array: %
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE ''

-- array: 
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE 'ALPHA'

-- array: ALPHA
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%\%'

-- array: %\%
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE 'a\lpha'

-- array: a\lpha
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '_nïcode _'

-- array: _nïcode _
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%😀'

-- array: %😀
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%_%_%'

-- array: %_%_%
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '%''%'

-- array: %'%
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE 'alpha'

-- array: alpha
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE 'alpha_'

-- array: alpha_
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE '\\%'

-- array: \\%
SELECT id, name NOT LIKE $1, c_name LIKE $1, code LIKE $1 FROM item

SELECT id FROM item WHERE name LIKE 'al#pha' ESCAPE '#'

SELECT id FROM item WHERE name LIKE 'a\%' ESCAPE '#'

SELECT id FROM item WHERE name LIKE '%''_' ESCAPE ''''

SELECT id FROM item WHERE name LIKE NULL

-- bind: NULL
SELECT id FROM item WHERE name NOT LIKE $1

-- types: 1043
-- array: %a%
SELECT id FROM item WHERE name NOT LIKE $1

-- array: !a%
SELECT id FROM item WHERE name LIKE $1 ESCAPE '!'

SELECT count(*) FROM item WHERE name COLLATE "C" LIKE 'a%' OR name IS NULL

SELECT id FROM item WHERE UPPER(name::text) LIKE UPPER('%AL%')

SELECT id FROM item WHERE UPPER(code) LIKE UPPER('a%') OR lower(name) LIKE lower('%Ü%')

SELECT id FROM item WHERE lower(name) LIKE lower('Ünï%')

SELECT id FROM item WHERE upper(name) NOT LIKE upper('b\eta')

-- bind: %PH%
SELECT id FROM item WHERE lower(name) LIKE lower($1)

-- bind: ü%
SELECT id FROM item WHERE name ILIKE $1 OR upper(c_name) LIKE upper($1)

SELECT id FROM item WHERE name ILIKE '%Ü%' OR name ILIKE '%NÏ%' OR name ILIKE '%nïC%'

-- types: 25
-- bind: lph
SELECT id FROM item WHERE name LIKE '%' || $1 || '%'

-- bind: A
SELECT id FROM item WHERE code ILIKE $1 || '%' AND id > 0

SELECT id FROM item WHERE name LIKE '%' || 'l' || '%' ESCAPE '/' OR name NOT LIKE 'a' || '%'

-- types: 1043
-- bind: B
SELECT id FROM item WHERE upper(name) LIKE upper('%' || $1 || '%') OR code LIKE concat('%', $1, '%')

-- types: 25
-- bind: NULL
SELECT id, name LIKE '%' || $1 || '%', code LIKE concat('%', $1::text) FROM item

-- types: 25
-- bind: %
SELECT id FROM item WHERE name LIKE '\' || $1 || '%' OR name LIKE '%!' || $1 ESCAPE '!'

SELECT id FROM item WHERE name LIKE '%' || NULL OR name LIKE 'x' || NULL || 'y'

SELECT id FROM item WHERE name LIKE 'a%' ESCAPE ''

SELECT id FROM item WHERE name LIKE '%\%' ESCAPE ''

SELECT id FROM item WHERE name NOT ILIKE '%\_B%' ESCAPE ''

-- types: 0
-- bind: %a
SELECT id FROM item WHERE name LIKE $1 ESCAPE ''

-- types: 0
-- bind: a%!_\
SELECT id FROM item WHERE name LIKE (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') ESCAPE '!'

-- types: 1043
-- bind: a
SELECT id FROM item WHERE name LIKE (replace($1, '', 'x') || '%') ESCAPE '!'

-- types: 0
-- bind: NULL
SELECT id FROM item WHERE name LIKE (replace($1, '!', '!!') || '%') ESCAPE '!'
