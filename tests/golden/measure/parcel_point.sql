-- 寄递物流点.网点数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."开办日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."停办日期" IS NULL
      ) OR (
        "t1"."停办日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_parcel_point" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开办日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."停办日期" IS NULL
      ) OR (
        "t0"."停办日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 寄递物流点.检查覆盖率
-- 执法检查.受检寄递物流点数 / 寄递物流点.网点数
