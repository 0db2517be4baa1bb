# What ActiveRecord sends for the reads of a shop.
require "active_record"

ActiveRecord::Base.establish_connection(adapter: "postgresql", host: ENV["PGHOST"], port: ENV["PGPORT"], username: ENV["PGUSER"],
  password: ENV["PGPASSWORD"], database: ENV["PGDATABASE"], pool: 1)

TABLES = {
  customer: { id: :int, email: :text, name: :text, nickname: :text, active: :bool, credit: :numeric, born: :date, created_at: :time, last_login: :time },
  address: { id: :int, customer_id: :int, street: :text, city: :text, zip: :text, is_default: :bool },
  category: { id: :int, parent_id: :int, name: :text, position: :int },
  product: { id: :int, category_id: :int, sku: :text, title: :text, description: :text, price: :numeric, weight: :float, stock: :int,
             published: :bool, created_at: :time },
  tag: { id: :int, name: :text },
  orders: { id: :uuid, customer_id: :int, address_id: :int, total: :numeric, note: :text, placed_at: :time, shipped_on: :date, version: :int },
  order_item: { id: :int, order_id: :uuid, product_id: :int, quantity: :int, price: :numeric, discount: :numeric },
  review: { id: :int, product_id: :int, customer_id: :int, rating: :int, body: :text, created_at: :time, approved: :bool },
  employee: { id: :int, manager_id: :int, name: :text, salary: :numeric, hired_on: :date },
}
PARENTS = { address: [:customer], product: [:category], orders: [:customer, :address], order_item: [:orders, :product], review: [:product, :customer] }
KEYS = { customer: :customer_id, category: :category_id, address: :address_id, orders: :order_id, product: :product_id }
SAMPLES = { int: [1, 3], text: %w[Ann N-1], bool: [true, false], numeric: [BigDecimal("9.99"), BigDecimal("49")], float: [0.3, 1.5],
            date: [Date.new(2016, 6, 6), Date.new(2024, 3, 5)], time: [Time.utc(2024, 1, 2, 10), Time.utc(2024, 4, 1)],
            uuid: %w[a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11 ffffffff-ffff-ffff-ffff-ffffffffffff] }

MODELS = TABLES.keys.to_h do |table|
  model = Object.const_set(table.to_s.capitalize + "Row", Class.new(ActiveRecord::Base))
  model.table_name = table.to_s
  model.inheritance_column = nil
  # It has a method of this name.
  model.ignored_columns = ["attributes"] if table == :product
  [table, model]
end
PARENTS.each do |table, parents|
  parents.each do |parent|
    MODELS[table].belongs_to parent, class_name: MODELS[parent].name, foreign_key: KEYS[parent], optional: true
    MODELS[parent].has_many :"#{table}_list", class_name: MODELS[table].name, foreign_key: KEYS[parent]
  end
end

# Runs one read; what the library itself refuses is told, and not captured.
def run
  yield
rescue StandardError => e
  warn "#{e.class} #{e.message.lines.first}"
end

TABLES.each do |table, columns|
  model = MODELS[table]
  a, b = SAMPLES[columns[:id]]
  run { model.find_by(id: a) }
  run { model.first }
  run { model.last }
  run { model.count }
  run { model.exists? }
  run { model.ids }
  columns.each do |column, kind|
    v, w = SAMPLES[kind]
    run { model.where(column => v).order(:id).to_a }
    run { model.where.not(column => v).to_a }
    run { model.where(column => [v, w]).order(id: :desc).to_a }
    run { model.where(column => nil).or(model.where(id: a)).to_a }
    run { model.where(column => v).exists? }
    run { model.group(column).count }
    run { model.distinct.pluck(column) }
    run { model.where(column => v).pluck(:id, column) }
    run { model.distinct.count(column) }
    run { model.find_by(column => w) }
    if %i[int numeric float date time].include?(kind)
      run { model.where(column => v..w).order(column, :id).to_a }
      run { model.where(column => v..).order(column => :desc, id: :asc).limit(2).to_a }
      run { model.where("#{column} < ?", w).limit(3).offset(1).order(:id).to_a }
      run { model.minimum(column) }
      run { model.maximum(column) }
      run { model.order(Arel.sql("#{column} DESC NULLS LAST, id")).first }
    end
    if %i[int numeric].include?(kind)
      run { model.sum(column) }
      run { model.average(column) }
    end
    if kind == :text
      run { model.where(model.arel_table[column].matches("%an%")).to_a }
      run { model.where("#{column} LIKE ?", "A%").order(column, :id).to_a }
      run { model.where("lower(#{column}) = ?", "ann").to_a }
    end
  end
  (PARENTS[table] || []).each do |parent|
    other = MODELS[parent]
    many = :"#{table}_list"
    run { model.joins(parent).order(:id).to_a }
    run { model.left_joins(parent).where(parent => { id: nil }).to_a }
    run { model.includes(parent).order(:id).to_a }
    run { model.eager_load(parent).order(:id).to_a }
    run { other.joins(many).distinct.order(:id).to_a }
    run { other.left_joins(many).group(:id).count("#{table}.id") }
    run { other.where(id: model.select(KEYS[parent])).order(:id).to_a }
    run { other.where.missing(many).to_a }
    run { other.includes(many).order(:id).to_a }
    run { other.eager_load(many).limit(2).order(:id).to_a }
    run { other.first.public_send(many).count }
    run { other.first.public_send(many).where(id: a).to_a }
    run { other.first.public_send(many).exists? }
  end
end
Product, Orders = MODELS[:product], MODELS[:orders]
run { Product.where(published: true).where("stock > 0 OR category_id IS NULL").order(price: :desc, id: :asc).to_a }
run { Product.group(:category_id).having("count(*) > 1").sum(:stock) }
run { Product.find_each(batch_size: 2) { |_| } }
run { Orders.group("date_trunc('month', placed_at)").sum(:total) }
run { Orders.where("placed_at > now() - interval '7 days'").count }
run { Orders.lock.find_by(version: 0) }
