-- Sample data of the compose file: a small shop.
CREATE TABLE customers (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL,
    email      text UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE products (
    sku   text PRIMARY KEY,
    name  text NOT NULL,
    price numeric(10,2) NOT NULL CHECK (price >= 0)
);

CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers,
    placed_on   date NOT NULL DEFAULT current_date,
    paid        boolean NOT NULL DEFAULT false
);

CREATE TABLE order_lines (
    order_id bigint REFERENCES orders,
    line     integer,
    sku      text NOT NULL REFERENCES products,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, line)
);
CREATE INDEX ON orders (customer_id);

INSERT INTO customers (name, email) VALUES
    ('Ada Lovelace', 'ada@example.org'), ('Alan Turing', 'alan@example.org'), ('Grace Hopper', NULL);
INSERT INTO products VALUES
    ('tea-01', 'Assam, 100 g', 6.90), ('tea-02', 'Sencha, 50 g', 11.50), ('pot-01', 'Teapot', 34.00);
INSERT INTO orders (customer_id, placed_on, paid) VALUES (1, '2026-01-15', true), (2, '2026-02-03', false);
INSERT INTO order_lines VALUES (1, 1, 'tea-01', 2), (1, 2, 'pot-01', 1), (2, 1, 'tea-02', 3);
