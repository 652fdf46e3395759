-- 社区矫正与安置帮教.在册人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.在册矫正对象人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."帮助类别" IS NOT DISTINCT FROM '管制'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '假释'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '暂予监外执行'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.在册安置帮教人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.新接收人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.期满解除人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.收监执行人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."终止情形" IS NOT DISTINCT FROM '收监执行') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.走访人数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_走访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.走访次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_走访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."走访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.逾期未走访人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."走访期限" IS NOT DISTINCT FROM '逾期'
      AND (
        (
          (
            "t1"."走访期限止日" IS NOT NULL
          )
          AND (
            "t1"."走访期限止日" <= CAST(%(as_of)s AS DATE)
          )
        )
        OR (
          (
            "t1"."走访期限到期日" IS NOT NULL
          )
          AND (
            "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.得到帮扶人数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_帮扶_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.帮扶解决率
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )
    AND (
      "t1"."帮扶.帮扶结果" IS NOT DISTINCT FROM '已经解决'
      OR "t1"."帮扶.帮扶结果" IS NOT DISTINCT FROM '部分解决'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_帮扶_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."帮扶.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.按期报到率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."帮助类别" IS NOT DISTINCT FROM '管制'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '假释'
    )
    AND NOT (
      "t1"."报到期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."帮助类别" IS NOT DISTINCT FROM '管制'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '假释'
    )
    AND NOT (
      "t1"."报到期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."帮助类别" IS NOT DISTINCT FROM '管制'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '假释'
    )
    AND NOT (
      "t1"."报到期限算不出"
    )
    AND (
      (
        "t1"."报到期限止日" IS NOT NULL
      )
      AND (
        "t1"."报到期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."报到期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."帮助类别" IS NOT DISTINCT FROM '管制'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑'
      OR "t1"."帮助类别" IS NOT DISTINCT FROM '假释'
    )
    AND "t1"."报到期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数（管制）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '管制') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数（缓刑）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '缓刑') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数（假释）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '假释') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数（暂予监外执行）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '暂予监外执行') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.解除人数（安置帮教）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.教育学习次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."日常.日常类别" IS NOT DISTINCT FROM '集中教育'
      OR "t1"."日常.日常类别" IS NOT DISTINCT FROM '个别教育'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."日常.日常类别" IS NOT DISTINCT FROM '集中教育'
      OR "t1"."日常.日常类别" IS NOT DISTINCT FROM '个别教育'
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_日常_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.公益活动次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."日常.日常类别" IS NOT DISTINCT FROM '公益活动') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."日常.日常类别" IS NOT DISTINCT FROM '公益活动') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_日常_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.报告次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."日常.日常类别" IS NOT DISTINCT FROM '定期报告'
      OR "t1"."日常.日常类别" IS NOT DISTINCT FROM '当面报告'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."日常.日常类别" IS NOT DISTINCT FROM '定期报告'
      OR "t1"."日常.日常类别" IS NOT DISTINCT FROM '当面报告'
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_日常_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."日常.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.训诫警告人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."违规.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."违规.违规处理" IS NOT DISTINCT FROM '训诫'
      OR "t1"."违规.违规处理" IS NOT DISTINCT FROM '警告'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."违规.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."违规.违规处理" IS NOT DISTINCT FROM '训诫'
      OR "t1"."违规.违规处理" IS NOT DISTINCT FROM '警告'
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_违规_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."违规.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.安置帮教接收人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.安置帮教衔接率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND NOT (
      "t1"."衔接方式" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND NOT (
      "t1"."衔接方式" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND NOT (
      "t1"."衔接方式" IS NULL
    )
    AND (
      "t1"."衔接方式" IS NOT DISTINCT FROM '接回' OR "t1"."衔接方式" IS NOT DISTINCT FROM '自行报到'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND (
      "t1"."衔接方式" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报到接收日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.期末安置率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教') AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教') AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND (
      "t1"."安置方式" IS NOT DISTINCT FROM '落实责任田'
      OR "t1"."安置方式" IS NOT DISTINCT FROM '就业'
      OR "t1"."安置方式" IS NOT DISTINCT FROM '自谋职业'
      OR "t1"."安置方式" IS NOT DISTINCT FROM '就学'
      OR "t1"."安置方式" IS NOT DISTINCT FROM '社会救助'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."帮助类别" IS NOT DISTINCT FROM '安置帮教'
    AND (
      "t1"."安置方式" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.表扬人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."奖励.奖励类别" IS NOT DISTINCT FROM '表扬') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."奖励.奖励类别" IS NOT DISTINCT FROM '表扬') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_奖励_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.提请减刑人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."奖励.奖励类别" IS NOT DISTINCT FROM '提请减刑') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."奖励.奖励类别" IS NOT DISTINCT FROM '提请减刑') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_奖励_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."奖励.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.电子定位期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."电子定位期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."电子定位期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."电子定位期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."电子定位期限止日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."电子定位期限到期日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."电子定位期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."电子定位期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."电子定位期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."电子定位期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."电子定位期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."电子定位期限止日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."电子定位期限到期日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."电子定位期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."电子定位期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."电子定位期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."电子定位期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."电子定位期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."电子定位期限止日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."电子定位期限到期日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."电子定位期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."电子定位期限算不出"
    )
    AND (
      (
        "t1"."电子定位期限止日" IS NOT NULL
      )
      AND (
        "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."电子定位期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."电子定位期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."电子定位期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."电子定位期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."电子定位期限止日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."电子定位期限到期日" IS NOT NULL
            )
            AND (
              "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."电子定位期限止日" IS NOT NULL
        )
        AND (
          "t1"."电子定位期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."电子定位期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t1"."电子定位期限到期日" IS NOT NULL
        )
        AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."电子定位期限止日" IS NULL
          ) OR (
            "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."电子定位期限算不出"
    )
    AND (
      COALESCE("t1"."电子定位期限" IN ('逾期'), FALSE)
      AND (
        "t1"."电子定位期限到期日" IS NOT NULL
      )
      AND "t1"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."电子定位期限止日" IS NULL
        ) OR (
          "t1"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."定位解除日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."电子定位期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."电子定位期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."电子定位期限" IN ('逾期'), FALSE)
        AND (
          "t0"."电子定位期限到期日" IS NOT NULL
        )
        AND "t0"."电子定位期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."电子定位期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."电子定位期限止日" IS NULL
          ) OR (
            "t0"."电子定位期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."定位解除日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.走访期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."走访期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."走访期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."走访期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."走访期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."走访期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."走访期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."走访期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."走访期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."走访期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."走访期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."走访期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."走访期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."走访期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."走访期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."走访期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."走访期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."走访期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."走访期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."走访期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."走访期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."走访期限算不出"
    )
    AND (
      (
        "t1"."走访期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."走访期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."走访期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."走访期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."走访期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."走访期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."走访期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."走访期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."走访期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."走访期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."走访期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t1"."走访期限到期日" IS NOT NULL
        )
        AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."走访期限止日" IS NULL
          ) OR (
            "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."走访期限算不出"
    )
    AND (
      COALESCE("t1"."走访期限" IN ('逾期'), FALSE)
      AND (
        "t1"."走访期限到期日" IS NOT NULL
      )
      AND "t1"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."走访期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."走访期限止日" IS NULL
        ) OR (
          "t1"."走访期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."批准迁居日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."走访期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."走访期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."走访期限" IN ('逾期'), FALSE)
        AND (
          "t0"."走访期限到期日" IS NOT NULL
        )
        AND "t0"."走访期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."走访期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."走访期限止日" IS NULL
          ) OR (
            "t0"."走访期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."批准迁居日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.外出返回期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."外出返回期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."外出返回期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."外出返回期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."外出返回期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."外出返回期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."外出返回期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."外出返回期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."外出返回期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."外出返回期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."外出返回期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."外出返回期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."外出返回期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."外出返回期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."外出返回期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."外出返回期限算不出"
    )
    AND (
      (
        "t1"."外出返回期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."外出返回期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."外出返回期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."外出返回期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."外出返回期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."外出返回期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."外出返回期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."外出返回期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."外出返回期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."外出返回期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t1"."外出返回期限到期日" IS NOT NULL
        )
        AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."外出返回期限止日" IS NULL
          ) OR (
            "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."外出返回期限算不出"
    )
    AND (
      COALESCE("t1"."外出返回期限" IN ('逾期'), FALSE)
      AND (
        "t1"."外出返回期限到期日" IS NOT NULL
      )
      AND "t1"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."外出返回期限止日" IS NULL
        ) OR (
          "t1"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."返回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."外出返回期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."外出返回期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."外出返回期限" IN ('逾期'), FALSE)
        AND (
          "t0"."外出返回期限到期日" IS NOT NULL
        )
        AND "t0"."外出返回期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."外出返回期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."外出返回期限止日" IS NULL
          ) OR (
            "t0"."外出返回期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."返回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.期满解除期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."期满解除期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."期满解除期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."期满解除期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."期满解除期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."期满解除期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."期满解除期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."期满解除期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."期满解除期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."期满解除期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."期满解除期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."期满解除期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."期满解除期限算不出"
    )
    AND (
      (
        "t1"."期满解除期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."期满解除期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."期满解除期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."期满解除期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."期满解除期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."期满解除期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."期满解除期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."期满解除期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."期满解除期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t1"."期满解除期限到期日" IS NOT NULL
        )
        AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."期满解除期限止日" IS NULL
          ) OR (
            "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."期满解除期限算不出"
    )
    AND (
      COALESCE("t1"."期满解除期限" IN ('逾期'), FALSE)
      AND (
        "t1"."期满解除期限到期日" IS NOT NULL
      )
      AND "t1"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."期满解除期限止日" IS NULL
        ) OR (
          "t1"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."批准迁居日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."期满解除期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."期满解除期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."期满解除期限" IN ('逾期'), FALSE)
        AND (
          "t0"."期满解除期限到期日" IS NOT NULL
        )
        AND "t0"."期满解除期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."期满解除期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."期满解除期限止日" IS NULL
          ) OR (
            "t0"."期满解除期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."期满解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."批准迁居日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已解除日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已迁出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已迁出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社区矫正与安置帮教.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CARE_REGISTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
