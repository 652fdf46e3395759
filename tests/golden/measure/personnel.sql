-- 法治人员.两员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."身份" IS NOT DISTINCT FROM '法治联络员' OR "t1"."身份" IS NOT DISTINCT FROM '法治督导员'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.三长人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."身份" IS NOT DISTINCT FROM '法治副校长'
      OR "t1"."身份" IS NOT DISTINCT FROM '法治副院长'
      OR "t1"."身份" IS NOT DISTINCT FROM '法治副厂长'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.人民调解员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '人民调解员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.专职调解员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '人民调解员'
    AND "t1"."专兼职" IS NOT DISTINCT FROM '专职') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.法律明白人人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.法治带头人人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法治带头人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.警务助理人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '警务助理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.有法律明白人的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居（同一）") FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.政法委员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '政法委员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.专职社会管理员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '社会管理员'
    AND "t1"."专兼职" IS NOT DISTINCT FROM '专职') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.综治中心人员数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '综治中心人员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.女性调解员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '人民调解员'
    AND "t1"."性别" IS NOT DISTINCT FROM '女') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.持证法律明白人人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人'
    AND (
      "t1"."发证日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.法律明白人考核合格人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人'
    AND "t1"."培训考核" IS NOT DISTINCT FROM '合格') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法治人员.法律明白人持证人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."任职日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离任日期" IS NULL
      ) OR (
        "t1"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."身份" IS NOT DISTINCT FROM '法律明白人'
    AND (
      "t1"."发证日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PERSONNEL_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任职日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离任日期" IS NULL
      ) OR (
        "t0"."离任日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
