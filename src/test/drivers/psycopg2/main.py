"""What an application does through psycopg2; prints every answer. The output must not depend on who answers."""
import datetime
import decimal
import sys
import uuid

import psycopg2
import psycopg2.extras

dsn, schema_time = sys.argv[1], sys.argv[2]
connection = psycopg2.connect(dsn)
connection.autocommit = True
cursor = connection.cursor()


def show(sql, parameters=None):
    cursor.execute(sql, parameters)
    if cursor.description is None:
        print(sql, "->", cursor.statusmessage)
        return
    print(sql, "->", [(column.name, column.type_code) for column in cursor.description])
    for row in cursor.fetchall():
        print("   ", row)


if schema_time == "write":
    show("INSERT INTO people (id, name, born, balance, token, active, note) VALUES (%s, %s, %s, %s, %s, %s, %s)",
         (10, "Zoë 'Z' O\"Neill\\", datetime.date(1999, 12, 31), decimal.Decimal("12.30"),
          str(uuid.UUID("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")), True, None))
    show("UPDATE people SET note = %s WHERE id = %s", ("été", 10))
show("SELECT id, name, born, balance, token, active, note FROM people WHERE id = %s", (10,))
show("SELECT id, name FROM people WHERE active AND note IS NULL ORDER BY id LIMIT 3")
show("SELECT count(*), min(born), max(id) FROM people")
show("SELECT p.name, v.place FROM people p JOIN visits v ON v.person_id = p.id WHERE v.at > %s ORDER BY v.id",
     (datetime.datetime(2024, 1, 1),))
show("SELECT id FROM people WHERE id IN %s ORDER BY id DESC", ((1, 2, 10),))
try:
    show("SELECT nothing FROM people")
except psycopg2.Error as error:
    print("error", error.pgcode, error.pgerror.splitlines()[0])
connection.autocommit = False
show("SELECT name FROM people WHERE id = 1")
connection.rollback()
connection.close()
