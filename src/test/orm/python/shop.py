"""The shop's tables as the programs beside this file walk over them."""
import datetime
import decimal
import os
import sys
import uuid

TABLES = {
    "customer": dict(id="int", email="text", name="text", nickname="text", active="bool", credit="numeric", born="date",
                     created_at="timestamptz", last_login="timestamp"),
    "address": dict(id="int", customer_id="int", street="text", city="text", zip="text", country="text", is_default="bool"),
    "category": dict(id="int", parent_id="int", name="text", position="int"),
    "product": dict(id="int", category_id="int", sku="text", title="text", description="text", price="numeric", weight="float",
                    stock="int", published="bool", created_at="timestamptz"),
    "tag": dict(id="int", name="text"),
    "orders": dict(id="uuid", customer_id="int", address_id="int", total="numeric", note="text",
                   placed_at="timestamptz", shipped_on="date", version="int"),
    "order_item": dict(id="int", order_id="uuid", product_id="int", quantity="int", price="numeric", discount="numeric"),
    "review": dict(id="int", product_id="int", customer_id="int", rating="int", body="text", created_at="timestamp", approved="bool"),
    "employee": dict(id="int", manager_id="int", name="text", salary="numeric", hired_on="date"),
}
PARENTS = {
    "address": dict(customer="customer_id"), "product": dict(category="category_id"),
    "orders": dict(customer="customer_id", address="address_id"), "order_item": dict(orders="order_id", product="product_id"),
    "review": dict(product="product_id", customer="customer_id"),
}
SAMPLES = dict(
    int=[1, 3], text=["Ann", "N-1"], bool=[True, False], numeric=[decimal.Decimal("9.99"), decimal.Decimal("49")], float=[0.3, 1.5],
    date=[datetime.date(2016, 6, 6), datetime.date(2024, 3, 5)],
    timestamp=[datetime.datetime(2024, 3, 11, 10), datetime.datetime(2024, 4, 1)],
    timestamptz=[datetime.datetime(2024, 1, 2, 10, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 3, 2, 10, tzinfo=datetime.timezone.utc)],
    uuid=[uuid.UUID("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"), uuid.UUID("ffffffff-ffff-ffff-ffff-ffffffffffff")],
)
ORDERED = {"int", "numeric", "float", "date", "timestamp", "timestamptz"}
NUMBERS = {"int", "numeric"}
HOST, PORT, USER, PASSWORD, DATABASE = (os.environ[n] for n in ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE"))


def value(kind, n=0):
    return SAMPLES[kind][n]


def run(read):
    """Runs one read; what the library itself refuses is told, and not captured."""
    try:
        return read()
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0], file=sys.stderr)
