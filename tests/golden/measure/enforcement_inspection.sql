-- 执法检查.检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."对象类型" IS NOT DISTINCT FROM '行政执法单位'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.年报检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."对象类型" IS NOT DISTINCT FROM '行政执法单位'
    )
    AND NOT (
      "t1"."处理结果" IS NOT DISTINCT FROM '立案查处'
    )
    AND "t1"."检查记录" IS NOT DISTINCT FROM '有') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.监督检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '行政执法单位') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.受检寄递物流点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '寄递物流点'
    AND (
      "t1"."检查对象" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."检查对象", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '寄递物流点'
    AND (
      "t1"."检查对象" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.寄递物流点检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '寄递物流点') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.寄递物流点每月最少检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '寄递物流点') AS "记录数",
  ARRAY_AGG(
    CAST("t1"."检查日期" AS VARCHAR) || ' ' || COALESCE(REGEXP_REPLACE(NORMALIZE("t1"."检查对象", NFKC), '\s', '', 'g'), '')
  ) FILTER(WHERE
    (
      CAST("t1"."检查日期" AS VARCHAR) || ' ' || COALESCE(REGEXP_REPLACE(NORMALIZE("t1"."检查对象", NFKC), '\s', '', 'g'), '')
    ) IS NOT NULL
    AND "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '寄递物流点') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.发现问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发现问题数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."发现问题数") FILTER(WHERE
      "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."发现问题数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.出示证件率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."出示证件" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."出示证件" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."出示证件" IS NULL
    )
    AND "t1"."出示证件" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."出示证件" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.受检执法单位数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '行政执法单位'
    AND (
      "t1"."检查对象" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."检查对象", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."对象类型" IS NOT DISTINCT FROM '行政执法单位'
    AND (
      "t1"."检查对象" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.结果告知次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."结果告知日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 执法检查.双随机检查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."检查来源" IS NOT DISTINCT FROM '双随机') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_enforcement_inspection" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."检查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
